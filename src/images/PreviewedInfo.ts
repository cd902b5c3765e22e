import { QueryObserver, type Query, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { ContactImageInfo } from '../superoffice/ContactImageInfo.js';
import type { SuperOfficeClient } from '../superoffice/createSuperOfficeClient.js';
import { contactImageQueries, type ContactImageQueries } from './contactImageQueries.js';
import { imageStores } from './imageStore.js';
import { reviveInfo } from './reviveInfo.js';

type Info = ContactImageInfo | null;
type InfoQuery = Query<Info>;

/** What is seen of a change. */
export interface PreviewedPicture {
  info: Info;
  picture: Blob | null;
}

/** Bytes that need not be fetched. */
interface Seed {
  key: QueryKey;
  picture: Blob;
}

/** What a change has left on the server, as far as that is known. */
export interface Outcome {
  /** Has the server said that it has done something? */
  hasLanded: boolean;
  /** The pictures of which one may be there now. */
  sent: readonly Blob[];
}

/**
 * A contact's info in the cache while it tells what the picture is about to become. All who show the contact
 * read it there, and none of them has to know that it is a promise.
 */
export class PreviewedInfo {
  readonly #queryClient: QueryClient;
  readonly #client: SuperOfficeClient;
  readonly #id: number;
  readonly #queries: ContactImageQueries;
  /** What was known before the first preview. */
  readonly #before: InfoQuery['state'] | undefined;
  /** The query that has the preview, or will have it. */
  #query: InfoQuery | undefined;
  #isShown = false;
  /** The keys of pictures under versions that only this page knows. */
  readonly #keys = new Map<string, QueryKey>();
  /** Was something being asked that was taken back? */
  #isOwing = false;

  constructor(queryClient: QueryClient, client: SuperOfficeClient, id: number) {
    this.#queryClient = queryClient;
    this.#client = client;
    this.#id = id;
    this.#queries = contactImageQueries(client);
    this.#query = this.#find();
    this.#before = this.#query?.state;
  }

  get before(): Info | undefined {
    return this.#before?.data && reviveInfo(this.#before.data);
  }

  /** Is there something that was not told by the server? */
  get isShown(): boolean {
    return this.#isShown && !this.isGone;
  }

  /** The cache was cleared meanwhile, as at sign-out: what it held must not come back. */
  get isGone(): boolean {
    return this.#query !== undefined && this.#query !== this.#find();
  }

  /** Shows what the function gives, until it is restored or confirmed. */
  async show(getView: () => PreviewedPicture | undefined): Promise<void> {
    if (this.isGone) return;
    // What is on the wire was asked before, and would come after.
    await this.#cancel();
    const view = getView();
    if (view === undefined || this.isGone) return;
    const { info, picture } = view;
    if (info !== null && picture !== null) {
      const key = this.#imageKey(info.version);
      this.#keys.set(info.version, key);
      this.#queryClient.setQueryData(key, picture);
    }
    this.#queryClient.setQueryData(this.#infoKey, info);
    this.#query = this.#find();
    this.#isShown = true;
  }

  /** Takes back what is being asked; afterwards the info is as it was when that began. */
  async #cancel(): Promise<void> {
    const query = this.#find();
    if (query === undefined || query.state.fetchStatus === 'idle') return;
    this.#isOwing = true;
    await query.cancel({ revert: true });
  }

  /** Shows again what was known before. */
  restore(): void {
    if (this.#query === undefined || !this.isShown) return;
    if (this.#before?.data === undefined) this.#query.reset();
    else this.#query.setState({ ...this.#before, fetchStatus: 'idle' });
  }

  /** Asks what would have been asked without a preview. */
  resume(): void {
    if (!this.#isOwing && this.#before?.data !== undefined) return;
    void this.#queryClient.invalidateQueries({ queryKey: this.#infoKey, exact: true });
  }

  /**
   * Asks the server what there is now. Bytes that were sent, and are there as they were sent, are its picture
   * before anybody can ask for them.
   */
  async confirm(outcome: Outcome): Promise<void> {
    const { queryFn, ...info } = this.#queries.info(this.#id);
    // Nobody has ever looked at it.
    if (queryFn === undefined || this.#find() === undefined) return;
    // Counts as somebody who waits: an avatar that is unmounted would take the request with it.
    const wait = new QueryObserver(this.#queryClient, { ...info, queryFn, enabled: false });
    const stop = wait.subscribe(() => undefined);
    const seeds: Seed[] = [];
    try {
      await this.#queryClient.fetchQuery({
        ...info,
        staleTime: 0,
        queryFn: async (context) => {
          const told = await queryFn(context);
          if (told !== null) seeds.push(...this.#seed(told, outcome));
          return told;
        },
      });
      for (const { key, picture } of seeds) imageStores.get(this.#client)?.keep(key, picture);
    } catch {
      // What is shown is right; whoever shows the contact next asks again.
      this.#find()?.invalidate();
    }
    stop();
  }

  /** Lets go of what nobody can find any more. */
  forget(): void {
    for (const queryKey of this.#keys.values()) {
      this.#queryClient.removeQueries({ queryKey, exact: true, type: 'inactive' });
    }
  }

  #seed(told: ContactImageInfo, { hasLanded, sent }: Outcome): Seed[] {
    const key = this.#imageKey(told.version);
    const isSameVersion = told.version === this.before?.version;
    if (isSameVersion && !hasLanded) return [];
    // The server's clock counts in seconds: another picture may have the version of the one before it.
    if (isSameVersion) void this.#queryClient.resetQueries({ queryKey: key.slice(0, -2) });
    // Of another size: the server has made something else of it.
    const [picture, ...others] = sent.filter(({ size }) => size === told.originalSize);
    if (picture === undefined || others.length > 0) return [];
    this.#queryClient.setQueryData(key, picture);
    return [{ key, picture }];
  }

  get #infoKey() {
    return this.#queries.info(this.#id).queryKey;
  }

  /** The picture as it is stored. */
  #imageKey(version: string) {
    return this.#queries.image(this.#id, { version }).queryKey;
  }

  #find(): InfoQuery | undefined {
    const { queryHash } = this.#queryClient.defaultQueryOptions({ queryKey: this.#infoKey });
    return this.#queryClient.getQueryCache().get<Info>(queryHash);
  }
}
