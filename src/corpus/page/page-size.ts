/** Finding the main text of a page costs more than reading it; one with more elements is no article. */
export const mostElements = 20_000;
/** Elements within one another: looking for the main text costs their square. */
const deepestNest = 300;

/** Measures a page while it is walked through. */
export function openPageSize() {
  let [elements, pieces, depth, deepest] = [0, 0, 0, 0];
  return {
    open() {
      elements += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
    },
    // Each entity is a piece of text by itself, and the page's words are joined piece by piece.
    text() {
      pieces += 1;
    },
    close() {
      depth -= 1;
    },
    /** Tells whether it has been so thus far. */
    isSmall: () => elements <= mostElements && pieces <= 2 * mostElements,
    /** Tells whether the page has no more elements, and no deeper, than an article's page has. */
    isModest: () => elements <= mostElements && pieces <= 2 * mostElements && deepest <= deepestNest,
  };
}
