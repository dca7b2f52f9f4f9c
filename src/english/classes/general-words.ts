import { listWords } from "../lists.ts";

/** Words that ask what there is, and of nothing in particular: "anything new from", "what happened on". Sorted. */
export const generalWords: ReadonlySet<string> = listWords(`
a about after all also an and any anybody anyone anything appear appeared are around article articles as at available
be been before being big biggest between briefing brief by came can catch come coming could coverage cover covered
current daily date day days did do does during earlier else event events ever every everyone everything exactly
follow for found from
gave get getting give go goes going gone got had happen happened happening happens has have headline headlines
hello hey hi how i i'd i'm im important in interesting into is it it's its just key know last late latest like list
main major make many mattered me month months more most much my news newest newspaper new now occur occurred
of on one ones onwards or other out over paper papers pieces please posted press print printed publish published
read recap recent related report reported reports round roundup s said say saw see show since so some something stories story
stuff sum summaries summarise summarize summary take tell than thanks that that's the their them there there's these
they thing things this those through throughout till time to top topics transpired u until up update updates us
want was we week weekend weeks well went were what what's whats when where which while who whole with would write
written year years you your
`);

/** Of these, the ones by which the news itself is asked for: "what happened in Harbour Street last week". Sorted. */
export const newsWords: ReadonlySet<string> = listWords(
  "going happen happened happening happens headlines latest new news occurred reported stories transpired update updates",
);
