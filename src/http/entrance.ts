/** Requests wait here to be let in, in the order they came. */
export interface Entrance {
  /** Lets the work run, until it first waits for something, when its turn is come. Rejects as the work does. */
  enter<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Notes that somebody has connected; to be called whenever somebody has. */
  noteConnection(): void;
}

/** Milliseconds of work between two looks at the connections. */
const slice = 10;
/** Milliseconds: so many of each so many nobody is let in as long as others connect. */
const [longestHold, holdEvery] = [1000, 2000];

/**
 * Node takes one new connection each time it looks, so a worker that took in at once all that its connections bring would
 * leave new ones waiting for seconds. Requests are let in by slices; and when many connect at once, they all may, before
 * any request is let in.
 */
export function openEntrance(): Entrance {
  const waiting: (() => void)[] = [];
  let [isOpen, isConnecting] = [false, false];
  let [holdUntil, nextHold] = [0, 0];
  const isHeld = () => {
    const now = performance.now();
    if (isConnecting && now >= nextHold) [holdUntil, nextHold] = [now + longestHold, now + holdEvery];
    const held = isConnecting && now < holdUntil;
    isConnecting = false;
    return held;
  };
  const letIn = () => {
    const until = performance.now() + slice;
    if (!isHeld()) while (waiting.length > 0 && performance.now() < until) waiting.shift()?.();
    isOpen = waiting.length > 0;
    if (isOpen) setImmediate(letIn);
  };
  return {
    enter: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(() => void work().then(resolve, reject));
        if (!isOpen) setImmediate(letIn);
        isOpen = true;
      }),
    noteConnection() {
      isConnecting = true;
    },
  };
}
