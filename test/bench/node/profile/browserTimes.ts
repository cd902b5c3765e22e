import type { SelfTime } from './selfTimes.js';

/** An event of a trace: a span of time (`X`) in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the processor's time, where the system tells it. */
  tdur?: number;
  args?: { name?: string };
}

/** What the page's main thread has done, by the browser's own names for it: what a CPU profile calls `(program)`. */
export function browserTimes(trace: Buffer): SelfTime[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const isOfMainThread = mainThread(traceEvents);
  const spans = traceEvents
    .filter((event) => event.ph === 'X' && isOfMainThread(event))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const times = new Map<string, number>();
  const open: TraceEvent[] = [];
  for (const span of spans) {
    while (open.length > 0 && endOf(open.at(-1)) <= span.ts) open.pop();
    const ms = (span.tdur ?? span.dur ?? 0) / 1000;
    const parent = open.at(-1)?.name;
    // A span's own time is what the spans within it leave.
    if (parent !== undefined) times.set(parent, (times.get(parent) ?? 0) - ms);
    times.set(span.name, (times.get(span.name) ?? 0) + ms);
    open.push(span);
  }
  return [...times].map(([name, ms]) => ({ name, ms })).toSorted((a, b) => b.ms - a.ms);
}

function endOf(event: TraceEvent | undefined): number {
  return event === undefined ? -Infinity : event.ts + (event.dur ?? 0);
}

/** Of all renderers' main threads that of the page: the one with the most events. */
function mainThread(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const counts = new Map<string, number>();
  for (const { name, args, pid, tid } of events) {
    if (name === 'thread_name' && args?.name === 'CrRendererMain') counts.set(`${pid} ${tid}`, 0);
  }
  for (const { pid, tid } of events) {
    const count = counts.get(`${pid} ${tid}`);
    if (count !== undefined) counts.set(`${pid} ${tid}`, count + 1);
  }
  const [busiest] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return ({ pid, tid }) => `${pid} ${tid}` === busiest;
}
