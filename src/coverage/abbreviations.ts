/** Written with a full stop that ends no sentence when more follows. Folded, one a line, sorted. */
const abbreviations: ReadonlySet<string> = new Set(
  `
adm
ala
apr
ariz
ark
assn
atty
aug
ave
blvd
brig
bros
calif
capt
cf
cmdr
co
col
colo
cong
conn
corp
cpl
dec
del
dept
det
dist
dr
drs
esq
est
feb
fig
fla
fr
ft
ga
gen
gens
gov
govs
hon
ill
inc
ind
insp
jan
jr
jul
jun
kan
ky
la
lt
ltd
maj
mar
mass
md
messrs
mich
minn
miss
mo
mont
mr
mrs
ms
mt
neb
nev
no
nos
nov
oct
okla
ore
pa
pfc
ph
pres
prof
pvt
rep
reps
res
ret
rev
sec
sen
sens
sep
sept
sgt
spc
sr
st
supt
tenn
tex
treas
univ
va
viz
vol
vs
vt
wash
wis
wyo
`
    .trim()
    .split("\n"),
);

/** Of these a name stands behind; where none does, as in “said Maria Sen. She left.”, the stop ends the sentence. */
const beforeNames: ReadonlySet<string> = new Set(["col", "gen", "maj", "rep", "rev", "sen"]);

/** True for a folded word whose full stop ends no sentence before what stands behind it: "No." is short before a figure alone. */
export function isAbbreviation(word: string, behind: string): boolean {
  if (!abbreviations.has(word)) return false;
  if (beforeNames.has(word)) return !beginsOther.test(behind);
  return word !== "no" || /^\s{0,3}\p{N}/u.test(behind);
}

const beginsOther =
  /^\s{0,3}(?:$|\n|["“‘]|(?:The|It|She|He|They|We|But|And|In|On|At|That|This|His|Her|As|For|If|Mr|Mrs|Ms)\b)/;
