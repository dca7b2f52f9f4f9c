/** A button below a passage keeps its mark, and so does a line of a list of passages. */
const inButton = /:(?:about|context):(#\w{8,10}):/;
const inList = /^#\w{8,10}$/;

/** Lists and objects within each other: Discord's messages have seven. */
const deepest = 20;

/** The mark of the first passage that a message of the bot's shows; null where it shows none. */
export function findSubjectMark(component: unknown, depth = 0): string | null {
  if (typeof component !== "object" || component === null || depth > deepest) return null;
  if ("custom_id" in component && typeof component.custom_id === "string") {
    const mark = inButton.exec(component.custom_id)?.[1];
    if (mark !== undefined) return mark;
  }
  if ("value" in component && typeof component.value === "string" && inList.test(component.value))
    return component.value;
  for (const inner of Object.values(component)) {
    const mark = findSubjectMark(inner, depth + 1);
    if (mark !== null) return mark;
  }
  return null;
}
