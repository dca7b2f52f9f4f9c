import { readdirSync } from "node:fs";

/** Where programs that are started in the checkout, or that take its articles, could leave something. */
const folders = [".", "corpus", "test"];

/** Fails when the tests leave a file in the checkout. `build` holds the program that `npm start` compiles. */
export default function setUp(): () => void {
  const before = new Set(listAll());
  return () => {
    const left = listAll().filter((path) => !before.has(path) && path !== "./build");
    if (left.length > 0) throw new Error(`the tests left ${left.join(", ")} in the checkout`);
  };
}

function listAll(): readonly string[] {
  return folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
}
