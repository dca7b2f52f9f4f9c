export { places } from "../../english/nouns/places.ts";
