const widest = 120;

/** The code of a constant that holds these lines, sorted; a long line goes on in the next, which begins with a space. */
export function writeTable(name: string, meaning: string, lines: readonly string[]): string {
  const rows = [...lines].sort().flatMap(wrap);
  return `/** ${meaning} */\nexport const ${name} = \`\n${rows.join("\n")}\n\`;\n`;
}

function wrap(line: string): readonly string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of line.split(" ")) {
    if (row !== "" && row.length + word.length + 1 > widest) {
      rows.push(row);
      row = ` ${word}`;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row];
}
