/** What is used of a trace as Chromium writes it. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the processor: what other programs took meanwhile is not in it. */
  tdur?: number;
  args?: { url?: string; data?: { url?: string; score?: number } };
}

/** A task on the page's thread in which script ran; in milliseconds. */
export interface Task {
  /** Since the first of them. */
  at: number;
  wall: number;
  processor: number;
  /** The part of `processor` that the browser took for style, layout and paint. */
  rendering: number;
}

/** What only runs where script runs. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'FireIdleCallback',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.callFunction',
]);
/** Comes after every task; where it takes longer than this (in microseconds), promises went on in it. */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const NOTHING = 200;
const IN_BACKGROUND = 'v8.parseOnBackground';
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

const byTime = (a: TraceEvent, b: TraceEvent) => a.ts - b.ts;

/** Whether an event is of the content script: of its coming, its compilation or its run. */
const isOfScript = ({ args }: TraceEvent) => /\/scan\.js(\?|$)/.test(args?.data?.url ?? args?.url ?? '');

/** What the page's thread did. The page must have no script of its own: whatever script runs there is ours. */
export function readTrace(events: readonly TraceEvent[]) {
  // It is compiled on another thread.
  const ours = events.filter((event) => event.name !== IN_BACKGROUND && isOfScript(event)).sort(byTime)[0];
  if (!ours) throw new Error('The content script is not in the trace.');
  const thread = events
    .filter(({ pid, tid, ph }) => pid === ours.pid && tid === ours.tid && (ph === 'X' || ph === 'I'))
    .sort(byTime);
  const script = thread.filter(
    (event) =>
      SCRIPT.has(event.name) ||
      isOfScript(event) ||
      (event.name === MICROTASKS && (event.tdur ?? 0) > NOTHING),
  );
  const tasks = thread
    .filter(
      ({ name, ts, dur = 0 }) => name === 'RunTask' && script.some((s) => s.ts >= ts && s.ts < ts + dur),
    )
    .map(({ ts, dur = 0, tdur = dur }) => ({
      at: (ts - (script[0]?.ts ?? ts)) / 1000,
      wall: dur / 1000,
      processor: tdur / 1000,
      rendering: renderingOf(thread.filter((event) => event.ts >= ts && event.ts < ts + dur)),
    }));
  const isInTask = ({ ts }: TraceEvent) =>
    tasks.some(({ at, wall }) => {
      const start = at * 1000 + (script[0]?.ts ?? 0);
      return ts >= start && ts < start + wall * 1000;
    });
  const rendering = renderingOf(thread.filter((event) => event.ts >= ours.ts && !isInTask(event)));
  const shifts = shiftsOf(
    events.filter(({ pid }) => pid === ours.pid),
    script[0]?.ts,
  );
  return { tasks, rendering, shifts };
}

/** The same of a page in which nothing of ours runs: of the thread that draws most. */
export function readRoom(events: readonly TraceEvent[]) {
  const drawing = events.filter(({ name, ph }) => RENDERING.has(name) && ph === 'X');
  const threads = Map.groupBy(drawing, ({ pid, tid }) => `${pid}/${tid}`);
  const rendering = [...threads.values()].map((thread) => renderingOf(thread.sort((a, b) => a.ts - b.ts)));
  const score = shiftsOf(events).reduce((sum, shift) => sum + shift.score, 0);
  return { score, rendering: Math.max(0, ...rendering) };
}

/** Milliseconds of style, layout and paint in what a thread did, one within another counted once. */
function renderingOf(events: readonly TraceEvent[]): number {
  let sum = 0;
  let end = 0;
  for (const { name, ts, dur = 0, tdur = dur } of events) {
    if (!RENDERING.has(name) || ts < end) continue;
    sum += tdur / 1000;
    end = ts + dur;
  }
  return sum;
}

/** The layout shifts of a trace, and how many milliseconds after `began` (a time of the trace) they were. */
export const shiftsOf = (events: readonly TraceEvent[], began?: number) =>
  events
    .filter(({ name }) => name === 'LayoutShift')
    .map(({ args, ts }) => ({ at: (ts - (began ?? ts)) / 1000, score: args?.data?.score ?? 0 }));
