import { dataLeak } from "./data-leak.ts";
import type { EverydayCoverage } from "./everyday-coverage.ts";
import { footballClub } from "./football-club.ts";
import { museumTheft } from "./museum-theft.ts";
import { singerFraud } from "./singer-fraud.ts";
import { townHall } from "./town-hall.ts";
import { valleyFlood } from "./valley-flood.ts";

/** What the weights of the confidence are fitted on, beside other people's sets. */
export const fittedCoverages: readonly EverydayCoverage[] = [dataLeak, footballClub, museumTheft];

/** What they are held to: no weight was fitted on these. */
export const heldOutCoverages: readonly EverydayCoverage[] = [singerFraud, townHall, valleyFlood];
