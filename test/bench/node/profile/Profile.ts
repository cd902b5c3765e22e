import type { CDPSession } from 'playwright';

/** A CPU profile as the browser's protocol gives it, and as `.cpuprofile` files hold it. */
export type Profile = Awaited<ReturnType<typeof stopProfile>>;

const samplingIntervalUs = 200;

export async function startProfile(protocol: CDPSession): Promise<void> {
  await protocol.send('Profiler.enable');
  await protocol.send('Profiler.setSamplingInterval', { interval: samplingIntervalUs });
  await protocol.send('Profiler.start');
}

export async function stopProfile(protocol: CDPSession) {
  const { profile } = await protocol.send('Profiler.stop');
  return profile;
}
