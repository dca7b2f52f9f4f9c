import { type APIMessageTopLevelComponent, ComponentType } from "discord.js";
import { messageLimits } from "../limits.ts";
import type { DiscordMessage } from "../message/render-message.ts";

/** True when Discord takes the message as far as its limits go. */
export function fits(message: DiscordMessage): boolean {
  return findOverruns(message).length === 0;
}

/** Tells which limits the message breaks, each with its value; empty when Discord takes it. */
export function findOverruns({ components }: DiscordMessage): readonly string[] {
  const all = components.flatMap(withNested);
  const texts = all.flatMap((one) => (one.type === ComponentType.TextDisplay && "content" in one ? [one.content] : []));
  const text = texts.reduce((sum, content) => sum + content.length, 0);
  const addresses = all.flatMap((one) => ("url" in one && typeof one.url === "string" ? [one.url] : []));
  return [
    ...(all.length > messageLimits.components ? [`${all.length} components`] : []),
    ...(text > messageLimits.text ? [`${text} characters of text`] : []),
    ...(texts.some((content) => content.trim() === "") ? ["a text of nothing"] : []),
    ...(texts.length === 0 ? ["no text at all"] : []),
    ...addresses
      .filter((address) => address.length > messageLimits.buttonAddress)
      .map((address) => `an address of ${address.length} characters`),
  ];
}

type AnyComponent = APIMessageTopLevelComponent | { readonly type: ComponentType };

function withNested(component: AnyComponent): readonly AnyComponent[] {
  const nested = "components" in component ? component.components : [];
  const accessory = "accessory" in component ? [component.accessory] : [];
  return [component, ...[...nested, ...accessory].flatMap(withNested)];
}
