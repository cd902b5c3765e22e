/** What a server does to one request, as data: the page names it, the server does it. */
export type Fault =
  /** An answer that is whole as HTTP, whatever is in it. */
  | {
      readonly kind: 'answer';
      readonly status?: number;
      readonly type?: string;
      readonly body?: string | Uint8Array;
      readonly headers?: Readonly<Record<string, string>>;
      /** How often it is given; after that the server is well. @default for ever */
      readonly times?: number;
    }
  /** What is written on the socket as it stands, and what becomes of the socket then. */
  | {
      readonly kind: 'socket';
      readonly writes: string;
      readonly afterwards: 'reset' | 'close' | 'hang' | 'trickle';
    }
  /** A redirect: within the origin, to another one, or to itself. */
  | { readonly kind: 'redirect'; readonly status: number; readonly to: 'here' | 'elsewhere' | 'itself' }
  /** `Retry-After` as an HTTP date this far from now (ms). */
  | { readonly kind: 'retryAt'; readonly fromNowMs: number }
  /** Nobody listens where the request goes. */
  | { readonly kind: 'refused' }
  /** It never comes to a request: the app has no token to send. */
  | { readonly kind: 'token'; readonly getToken: 'throws' | 'hangs' | 'returns nothing' };
