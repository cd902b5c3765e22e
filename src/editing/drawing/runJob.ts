import { openCopy } from './openCopy.js';
import type { PictureJob, PictureResult } from './PictureJob.js';
import { renderArea } from './renderArea.js';

/** Does a job where it is called: in the worker, or on the page where there is none. */
export async function runJob(job: PictureJob): Promise<PictureResult> {
  return job.kind === 'open' ? openCopy(job) : renderArea(job);
}
