export { kinships } from "../../english/nouns/kinships.ts";
