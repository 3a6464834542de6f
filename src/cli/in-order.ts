/**
 * Does something with each of a series, up to `width` at a time, and gives the results in the order of the series,
 * each as soon as it and all before it are there. No more is taken from the series than is being worked on.
 */
export async function* inOrder<In, Out>(
  series: AsyncIterable<In>,
  width: number,
  work: (each: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const underway: Promise<Out>[] = [];
  let tell = () => {};
  const nextChange = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
    });
  let changed = nextChange();
  const change = () => {
    tell();
    changed = nextChange();
  };
  let ended = false;
  let failure: unknown;
  const feed = async () => {
    try {
      for await (const each of series) {
        underway.push(work(each));
        change();
        while (underway.length >= width) await changed;
      }
    } catch (error) {
      failure = error;
    }
    ended = true;
    change();
  };
  void feed();
  for (;;) {
    const [first] = underway;
    if (first) {
      yield await first;
      underway.shift();
      change();
    } else if (ended) break;
    else await changed;
  }
  if (failure !== undefined) throw failure;
}
