import type { CDPSession } from 'playwright';

export interface BrowserMetrics {
  /** What the page's main thread has worked, in milliseconds. */
  taskMs: number;
  /** Of that: scripts, style and layout. */
  scriptMs: number;
  styleMs: number;
  layoutMs: number;
  heapBytes: number;
  nodes: number;
  listeners: number;
}

/** The way to the page's own figures. */
interface Protocol {
  protocol: CDPSession;
}

export async function browserMetrics({ protocol }: Protocol): Promise<BrowserMetrics> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  const values = new Map(metrics.map(({ name, value }) => [name, value]));
  return {
    taskMs: (values.get('TaskDuration') ?? 0) * 1000,
    scriptMs: (values.get('ScriptDuration') ?? 0) * 1000,
    styleMs: (values.get('RecalcStyleDuration') ?? 0) * 1000,
    layoutMs: (values.get('LayoutDuration') ?? 0) * 1000,
    heapBytes: values.get('JSHeapUsedSize') ?? 0,
    nodes: values.get('Nodes') ?? 0,
    listeners: values.get('JSEventListeners') ?? 0,
  };
}

/** The metrics of what is still held. */
export async function metricsAfterGarbage(open: Protocol): Promise<BrowserMetrics> {
  // The second time takes what finalizers have let go of.
  await open.protocol.send('HeapProfiler.collectGarbage');
  await open.protocol.send('HeapProfiler.collectGarbage');
  return browserMetrics(open);
}
