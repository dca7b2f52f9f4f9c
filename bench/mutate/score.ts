/** What Stryker writes of a run, as far as it is read here. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
  /** The tests that ran, by their files. */
  readonly testFiles: Readonly<Record<string, unknown>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const killed = new Set(["Killed", "Timeout"]);
const alive = new Set(["Survived", "NoCoverage"]);

/** How many changes the tests noticed, and each that none did. Those that never ran, or that a constant is made with, do not count. */
export function describeScore({ files }: Report): string {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const dead = mutants.filter(({ status }) => killed.has(status)).length;
  const survivors = Object.entries(files).flatMap(([path, { source, mutants: own }]) =>
    own.filter(({ status }) => alive.has(status)).map((mutant) => describeSurvivor(path, source, mutant)),
  );
  const share = (100 * dead) / (dead + survivors.length);
  return [
    ...survivors,
    `${dead} of ${dead + survivors.length} changes were noticed (${share.toFixed(1)} %); ${survivors.length} were not`,
    "",
  ].join("\n");
}

function describeSurvivor(
  path: string,
  source: string,
  { location, mutatorName, replacement, status }: Mutant,
): string {
  const { start, end } = location;
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const written = lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined).trim())
    .join(" ");
  const ran = status === "NoCoverage" ? ", which no test runs" : "";
  return `${path}:${start.line} ${mutatorName}${ran}: ${shorten(written)} -> ${shorten(replacement ?? "")}`;
}

function shorten(code: string): string {
  const line = code.replace(/\s+/gu, " ");
  return line.length > 140 ? `${line.slice(0, 139)}…` : line;
}
