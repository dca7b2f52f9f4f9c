import { writeFileSync } from "node:fs";
import { buildLexicon } from "./build-lexicon.ts";

for (const { path, text } of buildLexicon()) writeFileSync(path, text);
