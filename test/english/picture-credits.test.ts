import { describe, expect, it } from "vitest";
import { isPictureCounter, isPictureCredit } from "../../src/english/classes/picture-credits.ts";

describe("a line that says whose a picture is", () => {
  it.each([
    "(Image credit: Dana Whitlock)",
    "[Photo by Dana Whitlock]",
    "(AP Photo/Dana Whitlock)",
    "Photo: Dana Whitlock / The Wexley Herald",
    "Photograph: Dana Whitlock/PA.",
    "Picture courtesy of Friends of the Marlow",
    "Photo credit: iStock/dana",
    "Credit: Dana Whitlock",
    "Image source, Getty Images",
    "Image caption, The hall on Monday night",
    "Getty Images",
    "REUTERS/Dana Whitlock",
    "AFP via Getty Images",
    "Dana Whitlock | Bloomberg | Getty Images",
  ])("%s", (line) => {
    expect(isPictureCredit(line)).toBe(true);
  });
  it.each([
    "Photo: nobody knew what the word on the envelope meant.",
    "Photo: That was the word on the envelope, and nobody knew why.",
    "Picture this: a hall with no roof, and it is raining.",
    "Image and text are by different people, the court heard",
    "Getty Images, which owns the film, has let the town show it.",
    "Reuters reported on Monday that the bridge is closed.",
    "Credit: the bank refused it.",
    "The photo was taken by Dana Whitlock of AP",
    "(The picture was taken later.)",
    "Video of the night shows a man at the gate.",
  ])("but not %s", (line) => {
    expect(isPictureCredit(line)).toBe(false);
  });
});

describe("a line that counts pictures", () => {
  it.each(["1 of 4", "2/7", "2 / 12", "Slide 1 of 12", "Foto 3 von 9"])("%s", (line) => {
    expect(isPictureCounter(line)).toBe(true);
  });
  it.each(["1 of 4 trains was late.", "1 of every 4", "2/3 of them", "Chapter 1 of 12", "4"])("but not %s", (line) => {
    expect(isPictureCounter(line)).toBe(false);
  });
});
