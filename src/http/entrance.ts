/** Lets requests in: the work runs until it first waits for something, when its turn is come. Rejects as the work does. */
export type Entrance = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Milliseconds of work between two looks at the connections. */
const slice = 2;

/**
 * Requests are let in in the order they came, a slice of them each time the connections are looked at: Node accepts one new
 * connection each time, so a worker that took in at once all that its old connections bring would leave new ones waiting
 * for seconds.
 */
export function openEntrance(): Entrance {
  const waiting: (() => void)[] = [];
  let isOpen = false;
  const letIn = () => {
    const until = performance.now() + slice;
    while (waiting.length > 0 && performance.now() < until) waiting.shift()?.();
    isOpen = waiting.length > 0;
    if (isOpen) setImmediate(letIn);
  };
  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push(() => void work().then(resolve, reject));
      if (!isOpen) setImmediate(letIn);
      isOpen = true;
    });
}
