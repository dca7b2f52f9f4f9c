/**
 * Words that mean the same thing asked about, in everyday English and in written English. One group a line, each
 * word in its plain form. They are compared as stems, so "jailed" and "jails" come with "jail". A group holds only
 * words that would answer the same question: "arrest" is not "convict".
 */
export const synonymGroups: readonly (readonly string[])[] = `
abandon leave
abuse mistreat
accuse allege
admit acknowledge confess concede
agree accept
aid help assist support
allow permit let
alter change modify
angry furious mad upset
annual yearly
answer reply respond response
apology apologize sorry
appoint name
area region
argue contend
arrest bust nab apprehend
assault attack
assistant aide
attempt try
attorney lawyer counsel solicitor
author writer write
ban prohibit forbid outlaw
battle fight combat
baby infant
bear born birth
beat hit strike punch violence violent
begin start commence
believe think
big large huge
boss chief head
boy son
boyfriend partner
brother sibling
build construct
bomb explosive
burglar robber thief
burglary robbery theft heist
buy purchase acquire acquisition
capture seize
car vehicle automobile
cause reason
cash money
century centuries
channel network broadcaster
child kid children
child daughter
child son
choose select pick
clip video footage film recording
close near
company firm business corporation
conquer conquest
control govern rule
convince persuade
correct right
country nation
court tribunal
create make produce
crime offence offense
cure treat treatment
damage harm
danger risk threat
deal agreement contract
decide decision
decrease decline fall drop reduce lower shrink
defeat lose loss
defend defence defense protect
delay postpone
demand require
deny denial reject
destroy ruin demolish
die death dead decease kill
differ different difference
director head
discover find discovery
doctor physician
earn make
educate education school
effect impact influence
elect election
employ hire
employee worker staff
end finish conclude
enemy foe
enter join
entire whole
establish found create founder
ex former
exercise use
explain explanation
expose reveal uncover
factory plant
fail failure
faith religion belief
famous celebrated renowned
farm agriculture
father dad daddy papa
fast quick rapid
film movie
fire sack dismiss
fix repair mend
flee escape
flat apartment
food meal
forbid prohibit
forecast predict prediction
foreign overseas
gain profit
gather collect
get obtain receive
girlfriend partner
give provide supply
goal aim objective purpose
grow growth increase rise
guess estimate
gun firearm weapon
happen occur
happy glad pleased
hate hatred
heartbroken devastated saddened sad
hide conceal
hold keep
home house residence
hurt injure wound injury
idea concept notion
ill sick disease illness
image picture photo photograph
important major key significant
increase rise grow raise
inhabitant resident
innocent innocence
invade invasion
island isle
jail prison imprison imprisonment detention detain custody bar incarcerate jailed
job work occupation profession
judge justice
keep retain
kind type sort
king monarch
land territory
language tongue
last final
launch start
law legislation act
lead leader head
learn study
leave depart departure exit
letter note
lie falsehood untruthful
live reside dwell
locate location situate
lock jail
look appear
love affection
make create
marry marriage wed wedding husband wife spouse
main primary chief principal
meet meeting
member part
method way
million mil
mistake error
mix blend
mother mom mum mama mommy mummy ma
move relocate
movie film
murder kill homicide
musician rapper singer artist
name call title term
new recent
now currently remain still
number amount quantity
oil petroleum
old ancient
opinion view
oppose opposition
origin source
parent mother father
pay payment
people individual person
place location site
plan scheme
plead plea
police cop officer
poor poverty
popular famous
power authority
prevent stop
price cost
prison jail
problem issue
promise pledge vow
prosecute prosecutor
publish release
quit resign resignation
quick fast
raise increase
reach arrive
rich wealthy wealth fortune
rise increase
rule reign
run operate
say state claim tell
sea ocean
secret hidden
see watch witness
sell sale
send sent
sentence punishment
settle settlement
shop store
show display
shut close
silence silent quiet
small little
soldier troop army military
song track
speak talk
split divide
spread disseminate
start begin
stop end halt
story narrative
street road
strong powerful
sue lawsuit suit sued
suffer undergo
surname last
surround encircle
survive survival
talk speak
tax levy
teach teacher
team squad side
tool instrument
top highest
town city
trade commerce
translate translation
trial court
truth true truthful honest straightforward
try attempt
use utilize employ
vanish disappear
victory win triumph
video footage
vote ballot
wage salary pay
war conflict
weak feeble
wealthy rich
web internet online
win victory
woman female women
work job
world global
worth value
wrong incorrect
year annual
young youth
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
