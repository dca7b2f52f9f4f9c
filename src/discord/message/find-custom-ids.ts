/** Lists and objects within each other: Discord's messages have seven. */
const deepest = 20;

/** The custom ids of everything in a message, however nested, in order. Throws a RangeError when it is nested as no message is. */
export function findCustomIds(component: unknown, depth = 0): readonly string[] {
  if (typeof component !== "object" || component === null) return [];
  if (depth > deepest) throw new RangeError("nested too deep");
  if ("custom_id" in component && typeof component.custom_id === "string") return [component.custom_id];
  return Object.values(component).flatMap((inner) => findCustomIds(inner, depth + 1));
}
