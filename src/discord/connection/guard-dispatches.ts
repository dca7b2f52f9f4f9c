import { type Client, type ClientOptions, GatewayDispatchEvents, SimpleShardingStrategy } from "discord.js";
import { describeBug } from "../../bot/describe-bug.ts";
import type { EventLog } from "../event-log.ts";

type BuildStrategy = NonNullable<NonNullable<ClientOptions["ws"]>["buildStrategy"]>;

/**
 * One boundary around everything that is done with a dispatch of the gateway, by discord.js and by the bot: what throws costs that
 * dispatch alone, and is logged. Without its first dispatch, READY, a session is none, so that its faults are passed on.
 */
export interface DispatchGuard {
  /** The connections, each behind the boundary. */
  readonly buildStrategy: BuildStrategy;
  /** Puts the boundary around what discord.js does later with what came before it was ready. */
  readonly guardQueue: (client: Client) => void;
}

export function openDispatchGuard(log: EventLog): DispatchGuard {
  const guard = <Result>(dispatch: unknown, handle: () => Result): Result | null => {
    try {
      return handle();
    } catch (error) {
      const { t: event, d: data } = recordOf(dispatch);
      if (event === GatewayDispatchEvents.Ready) throw error;
      log.error("dispatch not handled", { event: nameOf(event), interaction: idOf(data), ...describeBug(error) });
      return null;
    }
  };
  return {
    buildStrategy(manager) {
      const emit = manager.emit.bind(manager);
      Object.assign(manager, {
        emit: (...args: Parameters<typeof emit>) =>
          guard(recordOf(args[1])["data"], () => Reflect.apply(emit, manager, args)) ?? true,
      });
      return new SimpleShardingStrategy(manager);
    },
    guardQueue({ ws }) {
      const handle: unknown = Reflect.get(ws, "handlePacket");
      if (typeof handle !== "function") throw new TypeError("this discord.js takes packets by another way");
      Object.assign(ws, {
        handlePacket: (packet: unknown, shard: unknown) =>
          guard(packet, () => Reflect.apply(handle, ws, [packet, shard])) ?? true,
      });
    },
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Ids and names of events are logged only where they look like one: anything else may be what somebody typed. */
function idOf(data: unknown): string | null {
  const { id } = recordOf(data);
  return typeof id === "string" && /^\d{1,20}$/.test(id) ? id : null;
}

function nameOf(event: unknown): string | null {
  return typeof event === "string" && /^[A-Z_]{1,60}$/.test(event) ? event : null;
}
