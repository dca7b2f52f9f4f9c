import { ComponentType } from "discord.js";

/** Lists and objects within each other: Discord's messages have seven. */
const deepest = 20;

/** The texts of a message, however nested, in order; what is nested deeper than any message is left out. */
export function findTexts(component: unknown, depth = 0): readonly string[] {
  if (typeof component !== "object" || component === null || depth > deepest) return [];
  if ("type" in component && component.type === ComponentType.TextDisplay)
    return "content" in component && typeof component.content === "string" ? [component.content] : [];
  return Object.values(component).flatMap((inner) => findTexts(inner, depth + 1));
}
