import { UnreachableError } from "./unreachable.ts";

/** What this program keeps of the coverage on the disk was changed, cut short or taken away after it was opened: it is not used. */
export class DamagedError extends UnreachableError {}
