/** The custom ids of everything in a message, however nested, in order. */
export function findCustomIds(component: unknown): readonly string[] {
  if (typeof component !== "object" || component === null) return [];
  if ("custom_id" in component && typeof component.custom_id === "string") return [component.custom_id];
  return Object.values(component).flatMap(findCustomIds);
}
