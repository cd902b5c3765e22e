/** An answer as it stands on the socket. The page may be of another origin, hence the first header. */
export function httpText(headers: readonly string[], body: string = ''): string {
  return ['HTTP/1.1 200 OK', 'Access-Control-Allow-Origin: *', ...headers, '', body].join('\r\n');
}

/** A body in chunks, as HTTP writes them, without the last one that says that it is over. */
export function unfinishedChunks(...chunks: readonly string[]): string {
  return chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('');
}
