import fc from "fast-check";
import { expect, it } from "vitest";
import { textPacking } from "../../src/snapshot/packed-text.ts";

const numbers = fc.int32Array({ maxLength: 9 });

it.each<[string, fc.Arbitrary<string>]>([
  ["in letters of one byte", fc.stringMatching(/^[\x20-\xff]*$/)],
  ["with quotation marks, smileys and other scripts", fc.string({ unit: "grapheme" })],
  ["with half a character, which a damaged file may have", fc.string({ unit: fc.constantFrom("a", "”", "\ud83d") })],
])("a text %s is unpacked as it was packed", (_what, bodies) => {
  fc.assert(
    fc.property(bodies, numbers, numbers, (body, title, passages) => {
      const unpacked = textPacking.unpack(Uint8Array.from(textPacking.pack({ body, title, passages })));
      expect({ ...unpacked }).toEqual({ body, title, passages });
    }),
  );
});
