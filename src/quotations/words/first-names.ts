import { femaleFirstNames } from "./female-first-names.ts";
import { maleFirstNames } from "./male-first-names.ts";
import { sharedFirstNames } from "./shared-first-names.ts";
import type { Gender } from "./titles.ts";

/** True for a word that is a first name in English-speaking countries. */
export function isFirstName(text: string): boolean {
  return femaleFirstNames.has(text) || maleFirstNames.has(text) || sharedFirstNames.has(text);
}

/** The gender most bearers of a first name have; null for an unknown or shared one. */
export function genderOfFirstName(text: string): Gender | null {
  if (femaleFirstNames.has(text)) return "female";
  return maleFirstNames.has(text) ? "male" : null;
}
