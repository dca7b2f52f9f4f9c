import { describeFailure } from "../discord/event-log.ts";
import { ofOneInteraction } from "../discord/interaction/of-one-interaction.ts";
import type { Log } from "./log.ts";

/**
 * Ends the process when something is thrown that nobody catches. A fault of one interaction is logged, and the bot goes on. Anything else may have left the
 * program in any state, so the process is ended with exit code 1 after a line that says where. Nothing of what was typed is logged.
 */
export function endOnBugs(log: Log): void {
  // Node tells of rejections that nobody awaits in the same way.
  process.on("uncaughtException", (error: unknown) => {
    if (ofOneInteraction.getStore()) return log.error("bug passed over", describeFailure(error));
    log.error("ending", { reason: "a bug", ...describeFailure(error) });
    process.exit(1);
  });
}
