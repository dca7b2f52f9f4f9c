export { isPlural, singularOf } from "../../english/nouns/number.ts";
