/** By word, its classes, from lines of the form "class class: word word …"; a line that begins with a space goes on. */
export function readTable(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, ReadonlySet<string>>();
  let classes: ReadonlySet<string> = new Set();
  for (const line of table.trim().split("\n")) {
    const colon = line.indexOf(": ");
    if (colon > 0) classes = new Set(line.slice(0, colon).split(" "));
    const words = colon > 0 ? line.slice(colon + 2) : line.slice(1);
    for (const word of words.split(" ")) read.set(word, classes);
  }
  return read;
}

/** Makes something when it is first asked for: no table is read while the program starts. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
