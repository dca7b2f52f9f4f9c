const forms = `
am are be been being is was were
do did does doing done
had has have having
shall will would
bear bore borne bears bearing
beat beats beaten beating
become became becomes becoming
begin began begun begins beginning
believe believed believes believing
break broke broken breaks breaking
bring brought brings bringing
build built builds building
buy bought buys buying
catch caught catches catching
choose chose chosen chooses choosing
come came comes coming
deal dealt deals dealing
draw drew drawn draws drawing
drink drank drunk drinks drinking
drive drove driven drives driving
eat ate eaten eats eating
fall fell fallen falls falling
feel felt feels feeling
fight fought fights fighting
find found finds finding
fly flew flown flies flying
forget forgot forgotten forgets forgetting
get got gotten gets getting
give gave given gives giving
go goes going gone went
grow grew grown grows growing
hear heard hears hearing
hide hid hidden hides hiding
hold held holds holding
keep kept keeps keeping
know knew known knows knowing
lead led leads leading
leave left leaves leaving
lend lent lends lending
lie lay lain lies lying lied
lose lost loses losing
make made makes making
mean meant means meaning
meet met meets meeting
pay paid pays paying
ride rode ridden rides riding
rise rose risen rises rising
run ran runs running
say said says saying
see saw seen sees seeing
sell sold sells selling
send sent sends sending
shake shook shaken shakes shaking
show showed shown shows showing
sing sang sung sings singing
sit sat sits sitting
sleep slept sleeps sleeping
speak spoke spoken speaks speaking
spend spent spends spending
stand stood stands standing
steal stole stolen steals stealing
strike struck stricken strikes striking
swear swore sworn swears swearing
take took taken takes taking
teach taught teaches teaching
tear tore torn tears tearing
tell told tells telling
think thought thinks thinking
throw threw thrown throws throwing
understand understood understands understanding
wear wore worn wears wearing
win won wins winning
write wrote written writes writing
`;

/** The first form of each irregular verb, by any of its forms. */
export const verbForms: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split(" ");
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
);

/** Verbs that only carry the time of another: a change among them is one of tense. */
export const auxiliaries: ReadonlySet<string> = new Set(
  "am are be been being did do does had has have having is shall was were will".split(" "),
);
