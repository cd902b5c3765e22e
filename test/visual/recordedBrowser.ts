import { server } from 'vitest/browser';

/**
 * The major version of Chromium that the committed pictures were taken with. Another one draws text and edges
 * a little differently, so it compares nothing. After taking the pictures anew, write its version here.
 */
const recordedMajor = 156;

/** Pictures are taken anew, by whichever browser there is. */
export const isRecording = server.config.snapshotOptions.updateSnapshot === 'all';

/** Why nothing is compared here, or `undefined` where everything is. */
export function whyNotCompared(userAgent: string): string | undefined {
  const major = Number(/Chrome\/(\d+)/u.exec(userAgent)?.[1]);
  return isRecording || major === recordedMajor
    ? undefined
    : `The pictures were taken with Chromium ${recordedMajor}, and this is ${major}: nothing is compared.`;
}
