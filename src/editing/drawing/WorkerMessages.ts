import type { PictureJob, PictureResult } from './PictureJob.js';

export interface WorkerQuestion<Job extends PictureJob> {
  id: number;
  job: Job;
}

/** What comes back, in any order. */
export interface WorkerAnswer {
  id: number;
  /** `undefined` where the worker could not do it. */
  result: PictureResult | undefined;
}
