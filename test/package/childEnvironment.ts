/** What npm and vitest tell their own processes; an app that is built under them would take it for its own. */
const foreign = /^(npm_.*|vitest.*|node_env|test|mode|dev|prod|ssr|base_url)$/i;

/** The environment of a program that is not part of this project. */
export function childEnvironment(own: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(inherited), ...own };
}
