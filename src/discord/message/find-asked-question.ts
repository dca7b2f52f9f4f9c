import { readButtonIds } from "./button-ids.ts";

/** Lists and objects within each other: Discord's messages have seven. */
const deepest = 20;

/** What a message of the bot's answers, as its buttons keep it; null where they do not. */
export function findAskedQuestion(components: unknown): string | null {
  const ids = idsIn(components);
  const question = ids[0] === undefined ? undefined : readButtonIds(ids[0], ids)?.request?.rawOptions["question"];
  return typeof question === "string" ? question : null;
}

function idsIn(component: unknown, depth = 0): readonly string[] {
  if (typeof component !== "object" || component === null || depth > deepest) return [];
  const own = "custom_id" in component && typeof component.custom_id === "string" ? [component.custom_id] : [];
  return [...own, ...Object.values(component).flatMap((inner) => idsIn(inner, depth + 1))];
}
