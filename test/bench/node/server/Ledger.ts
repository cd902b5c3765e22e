/** What was asked of the server since it was last looked at. */
export interface RequestFigures {
  infos: number;
  images: number;
  /** Requests for what was asked for already. */
  duplicates: number;
  /** Given up by the browser before they were answered. */
  aborted: number;
  /** Refused for want of credentials, or not known. */
  refused: number;
  /** Bytes of pictures. */
  imageBytes: number;
  /** In milliseconds since 1970. */
  firstAt: number | undefined;
}

/** Counts requests where they arrive: at the server. */
export class Ledger {
  inFlight = 0;
  lastActivityAt = 0;
  #asked = new Set<string>();
  #figures = emptyFigures();

  get figures(): RequestFigures {
    return { ...this.#figures };
  }

  clear(): void {
    this.#asked = new Set();
    this.#figures = emptyFigures();
  }

  begin(kind: 'info' | 'image', url: string): void {
    this.inFlight += 1;
    this.lastActivityAt = performance.now();
    this.#figures.firstAt ??= performance.timeOrigin + performance.now();
    if (kind === 'info') this.#figures.infos += 1;
    else this.#figures.images += 1;
    if (this.#asked.has(url)) this.#figures.duplicates += 1;
    this.#asked.add(url);
  }

  end({
    isAborted,
    isRefused,
    imageBytes,
  }: {
    isAborted: boolean;
    isRefused: boolean;
    imageBytes: number;
  }): void {
    this.inFlight -= 1;
    this.lastActivityAt = performance.now();
    if (isAborted) this.#figures.aborted += 1;
    if (isRefused) this.#figures.refused += 1;
    this.#figures.imageBytes += imageBytes;
  }
}

function emptyFigures(): RequestFigures {
  return { infos: 0, images: 0, duplicates: 0, aborted: 0, refused: 0, imageBytes: 0, firstAt: undefined };
}
