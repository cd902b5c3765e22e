// Bundlers replace `process.env.NODE_ENV`; a page without a bundler has no `process` at all.
declare const process: { env: { NODE_ENV?: string } };

function isDevelopment(): boolean {
  try {
    return process.env.NODE_ENV !== 'production';
  } catch {
    return false;
  }
}

/** Tells the developer, and only the developer, in a browser's console. */
export function warnInDevelopment(message: string): void {
  if (typeof document !== 'undefined' && isDevelopment())
    console.warn(`react-superoffice-images: ${message}`);
}
