import { once } from "../lexicon/read-table.ts";
import type { Gender } from "../nouns/titles.ts";
import { femaleFirstNames } from "./female-first-names.ts";
import { maleFirstNames } from "./male-first-names.ts";
import { sharedFirstNames } from "./shared-first-names.ts";

/** True for a word that is a first name in English-speaking countries, with or without its accents. */
export function isFirstName(text: string): boolean {
  return isListed(text) || (!plain.test(text) && isListed(withoutAccents(text)));
}

const all = once(() => new Set([...femaleFirstNames, ...maleFirstNames, ...sharedFirstNames]));

function isListed(name: string): boolean {
  return all().has(name);
}

const plain = /^[ -~]*$/;

function withoutAccents(text: string): string {
  return plain.test(text) ? text : text.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The gender most bearers of a first name have; null for an unknown or shared one. */
export function genderOfFirstName(text: string): Gender | null {
  const plain = withoutAccents(text);
  if (femaleFirstNames.has(text) || femaleFirstNames.has(plain)) return "female";
  return maleFirstNames.has(text) || maleFirstNames.has(plain) ? "male" : null;
}
