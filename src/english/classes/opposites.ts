const pairs = `
above below
accept reject
acquitted convicted
admit deny
admitted denied
after before
against for
all some
allow forbid
allowed banned
alive dead
always rarely
always sometimes
approve reject
approved rejected
bad good
best worst
better worse
confirm deny
confirmed denied
decrease increase
decreased increased
down up
everybody nobody
everyone nobody
everything nothing
fail succeed
failed succeeded
fall rise
fell rose
few many
fewer more
first last
guilty innocent
high low
higher lower
least most
legal illegal
less more
lose win
lost won
love hate
loves hates
loved hated
oppose support
opposed supported
over under
right wrong
safe dangerous
since until
strong weak
stronger weaker
true false
with without
`;

/** Words that turn a statement round when one stands for the other, both ways: "before" for "after". */
export const opposites: ReadonlyMap<string, ReadonlySet<string>> = readPairs(pairs);

function readPairs(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  const add = (one: string, other: string) => read.set(one, (read.get(one) ?? new Set()).add(other));
  for (const line of text.trim().split("\n")) {
    const [one = "", other = ""] = line.split(" ");
    add(one, other);
    add(other, one);
  }
  return read;
}
