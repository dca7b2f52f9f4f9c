import { setImmediate as turn } from "node:timers/promises";

/**
 * How long requests are taken in before the connections are looked at again. Milliseconds. Node accepts one new connection each
 * time: a worker that took in whatever its old connections bring would leave new ones waiting for seconds.
 */
const sliceMs = 2;

/** How often connections are looked at in between: as many new ones are accepted. */
const looks = 8;

/** Awaited by each request before it is worked on: resolves when it may go in, in the order they came. */
export function openEntrance(): () => Promise<void> {
  let begun = Number.NEGATIVE_INFINITY;
  let renewing: Promise<void> | null = null;
  const renew = async () => {
    for (let look = 0; look < looks; look += 1) await turn();
    begun = performance.now();
    renewing = null;
  };
  return async () => {
    while (performance.now() - begun > sliceMs) {
      renewing ??= renew();
      await renewing;
    }
  };
}
