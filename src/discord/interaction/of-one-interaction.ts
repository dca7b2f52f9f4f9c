import { AsyncLocalStorage } from "node:async_hooks";

/** Set in whatever is done for an interaction: what goes wrong there, even where nobody awaits it, is no reason to end the process. */
export const ofOneInteraction = new AsyncLocalStorage<true>();
