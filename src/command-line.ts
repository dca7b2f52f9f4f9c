import { parseArgs } from "node:util";

/** A task that the program was started for. */
export type Task =
  | ServeTask
  | AddTask
  | ExportTask
  | RegisterTask
  | IndexTask
  | { readonly kind: "lint"; readonly corpus: string | null }
  | { readonly kind: "help" };

/** The task to answer commands; `corpus` is null where the settings name it. */
export interface ServeTask {
  readonly kind: "serve";
  readonly json: boolean;
  readonly terminal: boolean;
  readonly corpus: string | null;
}

/** The task to write out what is known, for other programs. */
export interface ExportTask {
  readonly kind: "export";
  readonly what: (typeof exportable)[number];
  /** `csv`: quotations as a table for spreadsheets. */
  readonly format: "jsonl" | "csv";
  readonly corpus: string | null;
}

/** The things that can be exported, in the order of the help. */
const exportable = ["quotations", "json-ld", "citations", "bibtex"] as const;

/** The task to add articles to the corpus. */
interface AddTask {
  readonly kind: "add";
  readonly corpus: string | null;
  /** Files, folders and addresses; at least one. */
  readonly sources: readonly string[];
  /** Lets servers on this machine be asked. */
  readonly loopback: "allowed" | "refused";
  /** `preview` writes nothing, and only says what would be added. */
  readonly mode: "write" | "preview";
  /** The entries of an export of WordPress that are wanted. */
  readonly postTypes: "posts" | "posts-and-pages";
}

/** The task to tell Discord the commands; `compare` only says what would change. */
interface RegisterTask {
  readonly kind: "register";
  readonly mode: "register" | "compare";
}

/** The task to write the articles into the search engine; `compare` only says what it holds. */
interface IndexTask {
  readonly kind: "index";
  readonly mode: "publish" | "compare";
  readonly corpus: string | null;
}

/** The words after the program's name do not fit; the message says which. */
export class UsageError extends Error {}

export const usage = `Verbatim answers questions about a body of news coverage, word for word and with its sources.

  npm start                                 in Discord when DISCORD_TOKEN is set, else in this terminal
  npm start -- --terminal                   in this terminal, token or not
  npm start --silent -- --json              reads commands line by line, writes one JSON object for each
  npm start --silent -- export quotations   writes every quotation found, one JSON object a line
                          … --format csv    the same as a table for spreadsheets
  npm start --silent -- export json-ld      the same as Quotation of schema.org
  npm start --silent -- export citations    writes every article as CSL-JSON, for programs that set bibliographies
  npm start --silent -- export bibtex       the same as BibTeX
  npm start -- add PATH-or-URL…             adds the articles of files, folders and web addresses to the coverage
                 … --dry-run              only says what it would add, and where it found title, day, author and publisher
                 … --pages                takes the pages of WordPress exports too, not only their posts
  npm start -- register [--dry-run]         tells Discord the commands when they changed, and writes what did
  npm start -- index [--status]             publishes the articles in the search engine of ENGINE, or says what it holds
  npm start -- lint                         writes everything that is wrong with the articles' files, if anything
  npm start -- --corpus PATH                with the articles of that folder or file; goes with all of these

Settings are read from the environment and from .env: see .env.example.
`;

/** Reads the words after the program's name. Throws a UsageError. */
export function parseCommandLine(words: readonly string[]): Task {
  const { values, positionals } = readWords(words);
  const { json = false, terminal = false, corpus = null, help = false } = values;
  if (help) return { kind: "help" };
  if (positionals.length === 0) return { kind: "serve", json, terminal, corpus };
  const [task, ...rest] = positionals;
  if (task === "lint" && rest.length === 0) return { kind: "lint", corpus };
  if (task === "index" && rest.length === 0)
    return { kind: "index", mode: values.status === true ? "compare" : "publish", corpus };
  if (task === "register" && rest.length === 0)
    return { kind: "register", mode: values["dry-run"] === true ? "compare" : "register" };
  if (task === "add" && rest.length > 0)
    return {
      kind: "add",
      corpus,
      sources: rest,
      loopback: values["allow-loopback"] === true ? "allowed" : "refused",
      mode: values["dry-run"] === true ? "preview" : "write",
      postTypes: values.pages === true ? "posts-and-pages" : "posts",
    };
  const what = exportable.find((one) => task === "export" && rest.length === 1 && rest[0] === one);
  if (what !== undefined) return { kind: "export", what, format: readFormat(what, values.format), corpus };
  throw new UsageError(
    `"${positionals.join(" ")}" is nothing to start; there is: export ${exportable.join(" or ")}, add PATH-or-URL…, index, register, lint`,
  );
}

/** Only quotations come as a table too; each of the others has a form of its own. */
function readFormat(what: ExportTask["what"], format: string | undefined): ExportTask["format"] {
  if (format === undefined || format === "jsonl") return "jsonl";
  if (format === "csv" && what === "quotations") return "csv";
  throw new UsageError(`--format is "${format}", expected jsonl or csv, and csv with export quotations only`);
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        terminal: { type: "boolean" },
        corpus: { type: "string" },
        "allow-loopback": { type: "boolean" },
        "dry-run": { type: "boolean" },
        pages: { type: "boolean" },
        status: { type: "boolean" },
        format: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
