export { bodyWords, roleWords, surnamesToo } from "../../english/nouns/role-words.ts";
