import { expect, it } from "vitest";
import { quotationsIn } from "./articles.ts";

it.each([
  ["Fergus Ó Braonáin", "Ó Braonáin"],
  ["Marcus Van Dyke", "Van Dyke"],
  ["Luisa Di Marco", "Di Marco"],
  ["Siobhán Ní Dhuibhir", "Ní Dhuibhir"],
  ["Omar Al Thani", "Al Thani"],
  ["Janice Smalls Okri", "Smalls Okri"],
])("%s is meant by a last name of two words", (full, last) => {
  const [quotation] = quotationsIn(`The designer ${full} drew the bridge. “I drew it in ink,” ${last} said on Monday.`);
  expect(quotation?.speaker?.name).toBe(full);
});

it("a first name that ends somebody else's first names is another person", () => {
  const [quotation] = quotationsIn(
    "The designer Henry James Roe drew the bridge. “I drew it in ink,” James Roe said on Monday.",
  );
  expect(quotation?.speaker?.name).toBe("James Roe");
});
