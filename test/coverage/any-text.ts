import fc from "fast-check";

const surrogates = { from: 0xd800, count: 0x800 };

/** Any character there is: what fast-check calls binary, of which it makes a table of a million lines before it begins. */
const anyCharacter = fc.nat({ max: 0x10ffff - surrogates.count }).map(
  (number) => String.fromCodePoint(number < surrogates.from ? number : number + surrogates.count),
  (character) => {
    const code = typeof character === "string" ? (character.codePointAt(0) ?? 0) : Number.NaN;
    if (character !== String.fromCodePoint(code) || /\p{Surrogate}/u.test(character))
      throw new TypeError("no character");
    return code < surrogates.from ? code : code - surrogates.count;
  },
);

/** Texts of any characters. */
export function anyText(constraints: { readonly minLength?: number; readonly maxLength?: number } = {}) {
  return fc.string({ unit: anyCharacter, ...constraints });
}

const pathCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@";
const pathCharacter = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...pathCharacters) },
  { weight: 1, arbitrary: anyCharacter.map(encodeURIComponent) },
);

/** Addresses of pages: those of fast-check's webUrl, without the same table. */
export function anyUrl() {
  const path = fc.array(fc.string({ unit: pathCharacter }).map((segment) => `/${segment}`));
  return fc
    .tuple(fc.constantFrom("http", "https"), fc.domain(), path)
    .map(([scheme, host, segments]) => `${scheme}://${host}${segments.join("")}`);
}
