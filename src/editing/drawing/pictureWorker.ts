import type { PictureJob } from './PictureJob.js';
import { runJob } from './runJob.js';
import type { WorkerAnswer, WorkerQuestion } from './WorkerMessages.js';

/** `JobRunner` asks, and this is where it is done. */
async function answer({ id, job }: WorkerQuestion<PictureJob>): Promise<WorkerAnswer> {
  try {
    return { id, result: await runJob(job) };
  } catch {
    return { id, result: undefined };
  }
}

addEventListener('message', async ({ data }: MessageEvent<WorkerQuestion<PictureJob>>) => {
  postMessage(await answer(data));
});
