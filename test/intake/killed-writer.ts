import { createFile, replaceFile } from "../../src/intake/write-atomically.ts";

/** Writes into a folder until it is killed: new files, and one that is replaced again and again. */
const [folder = ""] = process.argv.slice(2);
for (let number = 0; ; number += 1) {
  const text = `${number} `.repeat(200_000);
  await createFile(`${folder}/${number}.txt`, text);
  await replaceFile(`${folder}/again.txt`, text);
}
