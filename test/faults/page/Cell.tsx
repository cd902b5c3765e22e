import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  ContactAvatar,
  contactImageQueries,
  SuperOfficeImagesProvider,
  type SuperOfficeClient,
} from 'react-superoffice-images';
import type { JSX } from 'react';
import type { FaultRow } from '../rows/FaultRow.js';
import { faultyId } from '../server/Run.js';
import { createCellClient, type CellClientOptions } from './createCellClient.js';

/** So many of the other companies are asked for over the network. */
const askedFor = 4;

/** As in life, most of the other companies have none. */
const hasPicture = (id: number): boolean => id <= 12;

/** All in one place, so that every one of them is on the screen. */
const stacked = { position: 'absolute', top: 0, left: 0 } as const;

/** One row in one column: the company that fails, perhaps others around it, and a client and a cache of their own. */
export class Cell {
  readonly row: FaultRow;
  readonly index: number;
  readonly #client: SuperOfficeClient;
  // On a clock that goes this fast, what nobody looks at yet would be thrown away at once.
  readonly #queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });
  readonly #others: readonly number[];

  /** @param others How many other companies there are. */
  constructor(options: CellClientOptions, others: number) {
    this.row = options.row;
    this.index = options.index;
    this.#client = createCellClient(options);
    const ids = Array.from({ length: others + 1 }, (_, index) => index + 1);
    this.#others = others === 0 ? [] : ids.filter((id) => id !== faultyId);
  }

  get isFetching(): boolean {
    return this.#queryClient.isFetching() > 0;
  }

  /** Fills the cache with all companies but the one that fails and a few, which are asked for beside it. */
  async warmUp(): Promise<void> {
    if (this.#others.length === 0) return;
    const queries = contactImageQueries(this.#client);
    const [info, blob] = await Promise.all([this.#client.getImageInfo(1), this.#client.getImage(1)]);
    for (const id of this.#others) {
      // Without a token nobody is asked for.
      if (info === null || (id <= askedFor && this.row.fault.kind !== 'token')) continue;
      this.#queryClient.setQueryData(queries.info(id).queryKey, hasPicture(id) ? info : null);
      this.#queryClient.setQueryData(queries.image(id, { version: info.version }).queryKey, blob);
    }
  }

  /** Asks for the company anew, as an app does after signing in, or when somebody presses "Refresh". */
  refetch(): void {
    void this.#queryClient.invalidateQueries(contactImageQueries(this.#client).of(faultyId));
  }

  draw(): JSX.Element {
    const ids = [...this.#others, faultyId].toSorted((a, b) => a - b);
    return (
      <QueryClientProvider key={this.index} client={this.#queryClient}>
        <SuperOfficeImagesProvider client={this.#client}>
          {ids.map((id) => (
            <ContactAvatar
              key={id}
              contactId={id}
              name="A"
              size={8}
              badge="none"
              data-avatar={`${this.index}/${id}`}
              style={stacked}
            />
          ))}
        </SuperOfficeImagesProvider>
      </QueryClientProvider>
    );
  }

  /** What the avatar of the company that fails tells. */
  readState(container: Element): string {
    return this.#read(container, faultyId);
  }

  /** What the others tell where it is not what they are. */
  readHarm(container: Element): string[] {
    return this.#others.flatMap((id) => {
      const state = this.#read(container, id);
      return state === (hasPicture(id) ? 'loaded' : 'none') ? [] : [`${id}: ${state}`];
    });
  }

  close(): void {
    this.#queryClient.clear();
  }

  #read(container: Element, id: number): string {
    const avatar = container.querySelector(`[data-avatar="${this.index}/${id}"]`);
    if (!(avatar instanceof HTMLElement)) return 'nothing';
    const { status = '', reason, stale } = avatar.dataset;
    return [status, reason, stale === undefined ? undefined : 'stale'].filter(Boolean).join(', ');
  }
}
