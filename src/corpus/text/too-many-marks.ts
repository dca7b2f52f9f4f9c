/** No paragraph that anybody wrote has so many: a book of 100,000 words on one line has half of them. */
const mostMarks = 20_000;

const marks = /["'‘’‚‛“”„‟«»‹›「」″′`]/g;

/** Describes a body with a paragraph of so many quotation marks that pairing them would keep everybody waiting. Null for any other. Linear. */
export function describeTooManyMarks(body: string): string | null {
  if (body.length <= mostMarks) return null;
  for (let start = 0, number = 1; start < body.length; number += 1) {
    const newline = body.indexOf("\n", start);
    const end = newline < 0 ? body.length : newline;
    if (end - start > mostMarks && countMarks(body.slice(start, end)) > mostMarks)
      return `line ${number} of the text has more than ${mostMarks} quotation marks; part it into paragraphs, or take them out`;
    start = end + 1;
  }
  return null;
}

function countMarks(line: string): number {
  let count = 0;
  for (const _ of line.matchAll(marks)) count += 1;
  return count;
}
