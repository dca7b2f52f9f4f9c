import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("../..", import.meta.url));
const options =
  "-O3 --converge --noAssert --runtime stub --importMemory --sharedMemory --initialMemory 1 --maximumMemory 65536 " +
  "--enable threads --enable simd --disableWarning 112";

/** The source of `src/reading/kernel-binary.ts`: the same for the same sources and compiler. */
export async function buildKernel(): Promise<string> {
  const written: Uint8Array[] = [];
  const result = await asc.main(
    ["src/reading/kernel/index.ts", "--baseDir", root, "--outFile", "kernel.wasm", ...options.split(" ")],
    { writeFile: (_, contents) => void written.push(Buffer.from(contents)) },
  );
  const [binary] = written;
  if (result.error || !binary) throw new Error(`the kernel does not compile: ${result.stderr.toString()}`);
  return [
    "/** `src/reading/kernel/`, compiled by `npm run build:kernel`; WebAssembly in base64. */",
    "export const kernelBinary =",
    `  "${Buffer.from(binary).toString("base64")}";`,
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(new URL("../../src/reading/kernel-binary.ts", import.meta.url), await buildKernel());
