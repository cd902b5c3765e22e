import { createJobWorker } from './createJobWorker.js';
import type { OpenedCopy, OpenJob, PictureJob, PictureResult, RenderJob } from './PictureJob.js';
import { runJob } from './runJob.js';
import type { WorkerAnswer } from './WorkerMessages.js';

interface PendingJob {
  job: PictureJob;
  resolve: (result: PictureResult | Promise<PictureResult>) => void;
  reject: (reason: unknown) => void;
}

/**
 * Does jobs in a worker, so that the page stays responsive; on the page itself where there can be no worker:
 * the browser has none with a canvas, the page's policy forbids it, or a bundler has lost its file.
 */
export class JobRunner {
  readonly #createWorker: () => Worker | undefined;
  #worker: Worker | undefined;
  #hasWorker = true;
  #lastId = 0;
  readonly #pending = new Map<number, PendingJob>();

  constructor(createWorker: () => Worker | undefined = createJobWorker) {
    this.#createWorker = createWorker;
  }

  /** @throws Error Where the picture cannot be decoded, or the signal's reason. */
  async open(job: Omit<OpenJob, 'kind'>, signal?: AbortSignal): Promise<OpenedCopy> {
    const result = await this.#run({ ...job, kind: 'open' }, signal);
    if (result instanceof Blob) throw new TypeError('A picture was rendered, not opened.');
    return result;
  }

  /** @throws Error Where the picture cannot be decoded, or the signal's reason. */
  async render(job: Omit<RenderJob, 'kind'>, signal?: AbortSignal): Promise<Blob> {
    const result = await this.#run({ ...job, kind: 'render' }, signal);
    if (!(result instanceof Blob)) throw new TypeError('A picture was opened, not rendered.');
    return result;
  }

  /** Ends the worker; another job would start a new one. */
  dispose(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#pending.values())
      reject(new DOMException('The editor was closed.', 'AbortError'));
  }

  async #run(job: PictureJob, signal?: AbortSignal): Promise<PictureResult> {
    signal?.throwIfAborted();
    const worker = this.#getWorker();
    if (worker === undefined) return runJob(job);
    this.#lastId += 1;
    const id = this.#lastId;
    const abort = (): void => this.#pending.get(id)?.reject(signal?.reason);
    signal?.addEventListener('abort', abort);
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(id, { job, resolve, reject });
        // Copied, not handed over: it may have to be done here after all.
        worker.postMessage({ id, job }, []);
      });
    } finally {
      this.#pending.delete(id);
      signal?.removeEventListener('abort', abort);
    }
  }

  #getWorker(): Worker | undefined {
    if (this.#worker !== undefined || !this.#hasWorker) return this.#worker;
    this.#worker = this.#createWorker();
    this.#hasWorker = this.#worker !== undefined;
    this.#worker?.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => this.#settle(data));
    this.#worker?.addEventListener('error', (event) => this.#doWithoutWorker(event));
    return this.#worker;
  }

  #settle(answer: WorkerAnswer): void {
    const pending = this.#pending.get(answer.id);
    // What a worker cannot do, a page may: not every browser decodes and draws as much there.
    pending?.resolve(answer.result ?? runJob(pending.job));
  }

  /** It could not be loaded. What it was asked is done here. */
  #doWithoutWorker(event: ErrorEvent): void {
    event.preventDefault();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#hasWorker = false;
    for (const { job, resolve } of this.#pending.values()) resolve(runJob(job));
  }
}
