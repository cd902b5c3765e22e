// React is published as CommonJS only, which no browser imports. This makes ES modules of it, once after each
// update: all in one go, so that they share one React.
import { build } from 'esbuild';

const entries = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'];

/** A module that names what the CommonJS one exports: an `export *` of it would be empty. */
async function namesOf(specifier) {
  const names = Object.keys((await import(specifier)).default);
  return `export { ${names.join(', ')} } from '${specifier}';`;
}

const named = {
  name: 'named',
  setup(plugins) {
    plugins.onResolve({ filter: /^named:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'named' }));
    plugins.onLoad({ filter: /.*/, namespace: 'named' }, async ({ path }) => ({
      contents: await namesOf(path),
      resolveDir: import.meta.dirname,
    }));
  },
};

await build({
  entryPoints: entries.map((specifier) => ({
    in: `named:${specifier}`,
    out: specifier.replaceAll('/', '-'),
  })),
  outdir: 'vendor',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [named],
});
