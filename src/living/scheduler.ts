import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import type { YieldTurn } from "../coverage/cooperative-steps.ts";

/** Work goes on so long before others have their turn. Milliseconds: a person does not notice it. */
const sliceMs = 5;

/** Lets timers, sockets and files have their turn whenever a slice of time is used up. */
export function openScheduler(): YieldTurn {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < sliceMs) return;
    await turn();
    begun = performance.now();
  };
}

/** Others have the processor to themselves so many times as long as the work took. */
const leisure = 4;

/** Opens a scheduler for work that nobody waits for: it rests after each slice, so that who asks meanwhile hardly ever meets it. */
export function openBackgroundScheduler(): YieldTurn {
  let begun = performance.now();
  return async () => {
    const took = performance.now() - begun;
    if (took < sliceMs) return;
    await sleep(took * leisure);
    begun = performance.now();
  };
}
