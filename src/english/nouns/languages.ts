import { listWords } from "../lists.ts";

/** Languages, folded and sorted: “…,” Latin for “…”. */
export const languages: ReadonlySet<string> = listWords(`
arabic chinese dutch farsi french gaelic german greek hebrew hindi irish italian japanese korean latin mandarin persian
polish portuguese punjabi russian spanish swahili swedish turkish ukrainian urdu vietnamese welsh yiddish
`);
