/** The words of the first elements of a name, which are not within one another. */
export function openTexts(most: number) {
  const texts: string[] = [];
  let inside: { readonly name: string; readonly parts: string[] } | null = null;
  return {
    open(name: string) {
      if (!inside && texts.length < most) inside = { name, parts: [] };
    },
    text(text: string) {
      if (inside && inside.parts.length < mostParts) inside.parts.push(text);
    },
    close(name: string) {
      if (inside?.name !== name) return;
      const words = inside.parts.join("").replace(/\s+/g, " ").trim();
      if (words !== "") texts.push(words);
      inside = null;
    },
    read: (): readonly string[] => texts,
  };
}

/** Of a heading; the parser gives each character reference as a part of its own. */
export const mostParts = 500;
