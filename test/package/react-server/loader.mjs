import { load as loadForServer } from 'react-server-dom-webpack/node-loader';

export { resolve } from 'react-server-dom-webpack/node-loader';

/** React's loader puts references in the place of what is for clients. It reads modules alone, as text, and no maps. */
export async function load(url, context, next) {
  const loaded = await next(url, context);
  if (loaded.format !== 'module') return loaded;
  const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
  const source = text.replace(/^\/\/# sourceMappingURL=.*$/mu, '');
  return loadForServer(url, context, async () => ({ ...loaded, source }));
}
