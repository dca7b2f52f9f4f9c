export { isPlaceName, places } from "../../english/nouns/places.ts";
