import { respond } from "./respond.ts";
import type { Service } from "./service.ts";

/**
 * Gives each command's example once and drops the reply, so that what is loaded and read at first use is there before the
 * first person asks: otherwise many who ask at once all wait for it. A bug is met again, and reported, when somebody asks.
 */
export async function warmUp(service: Service): Promise<void> {
  const unreported: Service = { ...service, reportBug: () => undefined };
  for (const command of service.commands)
    await respond({ command, rawOptions: command.example(service.archive()) ?? {} }, unreported);
}
