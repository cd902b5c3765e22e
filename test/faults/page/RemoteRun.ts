import type { FaultGroup } from '../rows/faultGroups.js';
import type { Health } from '../server/Run.js';

/** How often each endpoint of each contact was asked, by `row/contact/endpoint`. */
export type RequestCounts = ReadonlyMap<string, number>;

interface Report {
  /** Besides the page's. */
  origins: string[];
  /** How often somebody has followed a redirect. */
  strays: number;
  counts: Record<string, number>;
}

let runs = 0;

/** The page's end of a `Run`: the servers of one column, one a row. */
export class RemoteRun {
  readonly #group: FaultGroup;
  readonly #id: string;
  readonly #otherOrigins: readonly string[];

  private constructor(group: FaultGroup, id: string, otherOrigins: readonly string[]) {
    this.#group = group;
    this.#id = id;
    this.#otherOrigins = otherOrigins;
  }

  static async start(group: FaultGroup): Promise<RemoteRun> {
    runs += 1;
    const id = `${Date.now()}-${runs}`;
    return new RemoteRun(group, id, (await report(id)).origins);
  }

  /** Where the SuperOffice of a row is: on the page's origin, or, where `origin` says so, on another. */
  baseUrl(row: number, origin?: number): string {
    const { [(origin ?? 0) % this.#otherOrigins.length]: other = '' } = this.#otherOrigins;
    const path = `/faults/${encodeURIComponent(this.#group)}/${this.#id}/${row}/api/`;
    return origin === undefined ? path : other + path;
  }

  async turn(health: Health): Promise<void> {
    await fetch(`/faults/control/${this.#id}?${health}`, { method: 'POST' });
  }

  async counts(): Promise<RequestCounts> {
    return new Map(Object.entries((await report(this.#id)).counts));
  }
}

async function report(id: string): Promise<Report> {
  return (await fetch(`/faults/control/${id}`)).json() as Promise<Report>;
}

export async function countStrays(): Promise<number> {
  return (await report('none')).strays;
}
