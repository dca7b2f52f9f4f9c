import type { Metas } from "./page-metas.ts";

/** Something that the page states, and where. */
export interface Stated {
  readonly value: unknown;
  readonly from: string;
}

/** Gives what a page states in `<meta>` under some names, in the order of these. */
export function metasOf(metas: Metas, names: readonly string[]): readonly (Stated & { readonly value: string })[] {
  return names.flatMap((from) => (metas.get(from) ?? []).map((value) => ({ value, from })));
}
