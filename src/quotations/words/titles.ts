export { courtesyTitles, fullTitles, type Gender, titles } from "../../english/nouns/titles.ts";
