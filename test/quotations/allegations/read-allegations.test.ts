import { describe, expect, it } from "vitest";
import { readAccusation } from "../../../src/quotations/allegations/read-accusations.ts";
import { readDenial } from "../../../src/quotations/allegations/read-denial.ts";

const whole = (body: string) => ({ start: 0, end: body.length });

describe("a sentence that accuses", () => {
  it.each([
    ["a passive verb", "Roe was charged with arson on Monday.", null, "Roe"],
    ["an active one", "Two former clerks accuse the mayor of fraud.", "Two former clerks", "the mayor"],
    ["one of saying", "Ms Okafor alleges that the firm hid the leak.", "Ms Okafor", null],
    ["a passive with who does it", "He was accused by his neighbour of theft.", "his neighbour", "He"],
    ["a suit", "Kerr sued the club for libel.", "Kerr", "the club"],
    ["a relative clause", "Tanaka, who is accused of spying, lives in Riga.", null, "Tanaka"],
    ["a noun", "The firm faces allegations of bribery.", null, null],
    ["a charge of somebody without a name", "Police charged a cook with arson.", "Police", "a cook"],
    ["what a filing says", "The lawsuit says the firm hid the leak.", "The lawsuit", null],
    ["what is said in one", "Nilsen says in a claim filed on Friday that the money went to Roe.", "Nilsen", null],
    [
      "what a prosecutor says was done",
      "Prosecutor Ida Roe told the court that Lind burned it.",
      "Prosecutor Ida Roe",
      null,
    ],
    ["what is so according to one", "The firm hid the leak, according to a lawsuit.", "a lawsuit", "The firm"],
    ["what is so according to prosecutors", "According to prosecutors, Lind burned it.", "prosecutors", "Lind"],
    ["somebody in the dock", "Lindqvist went on trial accused of theft.", null, "Lindqvist"],
    ["an arrest for something", "Lindqvist was arrested for theft.", null, "Lindqvist"],
    ["an arrest on charges", "Lindqvist was arrested on fraud charges.", null, null],
    ["an arrest on suspicion", "Lindqvist was arrested on suspicion of fraud.", null, "Lindqvist"],
    ["whoever arrests", "Detectives arrested a baker on suspicion of fraud.", "Detectives", "a baker"],
    ["a suspicion", "He is suspected of stealing from the fund.", null, "He"],
    ["who suspects", "Detectives suspected the treasurer of theft.", "Detectives", "the treasurer"],
    ["an investigation of somebody", "The mayor is under investigation for bribery.", null, "The mayor"],
    ["who is looked into", "Police are investigating a cook, Ida Roe, over a fire.", "Police", "a cook, Ida Roe"],
    ["what detectives believe", "Detectives believe that Lind moved the money.", "Detectives", "Lind"],
    ["a noun with the name behind it", "His aide, Ida Roe, accused him of theft.", "His aide, Ida Roe", "him"],
    ["one of several", "One of them, Ida Roe, accuses Lind of theft.", "One of them, Ida Roe", "Lind"],
    ["a group", "A group of parents accused the head of theft.", "A group of parents", "the head"],
    ["who says so behind", "Lind was charged with theft, prosecutors said.", "prosecutors", "Lind"],
    ["a suit that is filed", "Two cooks have filed a lawsuit against the mill.", "Two cooks", "the mill"],
    ["a charge with its day between", "The league charged the club on Monday with fraud.", "The league", "the club"],
    ["years between", "The unions have for years accused the mill of sloth.", "The unions", "the mill"],
    ["an adverb before", "Separately, a clerk accused Lind of theft.", "a clerk", "Lind"],
    ["since then", "The waiter has since sued Lind for assault.", "The waiter", "Lind"],
    ["a crime before its noun", "Lind was hit with 20 new bribery allegations.", null, null],
  ])("names who accuses whom where it says so: %s", (_why, body, accuser, accused) => {
    const found = readAccusation(body, whole(body));
    const text = (span: { start: number; end: number } | null | undefined) => span && body.slice(span.start, span.end);
    expect(found).not.toBeNull();
    expect([text(found?.accuser), text(found?.accused)]).toEqual([accuser, accused]);
  });

  it.each([
    ["what a prosecutor accepts", "Prosecutor Elena Voss said she accepted the verdict."],
    ["what a prosecutor regrets", "The prosecutor said he regretted the delay."],
    ["what is so according to a timetable", "The ferry sails, according to a timetable."],
    ["who leads something", "She is in charge of the mill."],
    ["a price", "The shop charged 30 euros for it."],
    ["what a prosecutor expects", "Prosecutors said that it would begin in May."],
    ["a claim that was paid", "The insurer said the claim was paid."],
    ["a decision on charges", "The grand jury is nearing a decision on charges."],
    ["a lawsuit that strains", "The lawsuit may strain the family, which left after complaining about noise."],
    ["a run", "The bull charged towards the gate."],
    ["a negation", "He has not been charged."],
    ["nobody", "Nobody was accused of anything."],
    ["what is called false", "He called them false allegations of fraud."],
    ["a suspicion that is felt", "She looked at the parcel with suspicion."],
    ["what is looked into", "The crash is under investigation."],
    ["what somebody guesses", "I suspect the weather will turn."],
    ["nobody who is suspected", "Nobody is suspected of it."],
    ["no one who accuses", "Lind was accused by no one."],
    ["a condition without if", "Had anyone accused her, it would have acted."],
    ["a condition", "If Lind is charged with theft, he will go."],
    ["what may be", "Lind may be charged with theft."],
    ["what a law threatens", "They could face fraud charges."],
    ["a grade of crime", "He was in custody for various felony charges."],
    ["a price for somebody", "The bank charged them twice for it."],
    ["what detectives believe of a lamp", "Detectives believe that a lamp caused it."],
  ])("is none with %s", (_why, body) => {
    expect(readAccusation(body, whole(body))).toBeNull();
  });
});

describe("a sentence that denies", () => {
  it.each([
    ["a pronoun", "He denies it."],
    ["a plea", "Roe has pleaded not guilty."],
    ["a plural subject before a bare verb", "The singer's lawyers deny all the allegations."],
    ["an act denied", "Okafor denies having taken the money."],
    ["innocence that is said", "He maintains his innocence."],
    ["a settlement", "The suit was settled in 2023."],
    ["a participle", "She left, denying any wrongdoing."],
    ["a clause", "Okafor denied that she took the money."],
    ["a clause without a conjunction", "Okafor denies she took the money."],
    ["what an allegation is called", "Roe called the allegation a lie."],
    ["what claims are described as", "The club described the claims against it as baseless."],
    ["nothing wrong", "Lind said that he had done nothing wrong."],
    ["a verb in marks", "She “vehemently denied” any wrongdoing."],
    ["a part in an act", "He has denied any involvement through his solicitor, Helen Marsh."],
    ["what an accusation is called in marks", "Dunmore called the accusation “an insult”."],
    ["what claims are said to be", "He said the allegations were “completely false”."],
    ["what a charge is said to be", 'Marsh said the charge was "nonsense".'],
    ["that a lawsuit has nothing in it", 'He described the lawsuit as "without merit".'],
    ["that claims have nothing in them", "The bank said the accusations had no basis in fact."],
    ["that claims are false, before who says so", "“These allegations are false,” Roe said."],
    ["that somebody says that they are innocent", "She insists she is innocent."],
    ["that a lawyer says so", "His lawyer, Ida Roe, says he is innocent of all of it."],
    ["not guilty, outside a court", "Lind says he is not guilty."],
    ["what something that was said is called", "Byrne called that “nonsense on stilts.”"],
    ["what it is called", "The club's owner called it a lie."],
    ["that what was said is untrue", "The teacher, Paul Vance, said that was untrue."],
    ["that it is a lie", "Kell said this was a lie."],
    ["that it is wrong", "A spokeswoman for the company said it was wrong."],
    ["that it is not true", "She insisted it was not true."],
    ["that something never took place", "A spokesman for Mayor Grace Tan said the call never took place."],
    ["that something never happened", "Roe says that it never happened."],
    ["that what was said is untrue, before who says so", "“That is untrue,” Roe replied."],
    ["that an account is made up", "Roe described her account as “pure invention”."],
    ["a plea that is entered", "Roe entered a plea of not guilty."],
    ["a settlement with somebody", "The mill settled with the state."],
    ["a settlement outside a court", "The two settled out of court."],
    ["a payment without an admission", "The mill agreed to pay without admitting fault."],
    ["an apology", "Roe apologised for her words."],
    ["an apology that is issued", "Roe broke her silence by issuing an apology."],
    ["who is sorry", "Roe later said she was sorry."],
    ["who is sorry in marks", "Roe said that she is “deeply sorry” for it."],
    ["who says sorry", "She said sorry for the remark."],
  ])("is read: %s", (_why, body) => {
    expect(readDenial(body, whole(body))).not.toBeNull();
  });

  it.each([
    ["bail", "He was denied bail."],
    ["a way in", "He denied them entry."],
    ["claims that are believed", "He said the claims were “credible”."],
    ["claims that are not said to be false", "She said the claims were not false."],
    ["claims that may be false", "She asked whether the claims were false."],
    ["a verdict called names", "He called the verdict “an insult”."],
    ["what troubles", "She called the allegations “deeply troubling”."],
    ["claims taken for something", "The board said it took the allegations “seriously”."],
    ["an offer", "She rejected the offer."],
    ["a denial denied", "She did not deny the claims."],
    ["no comment", "Kerr refused to comment on the allegations."],
    ["people who settle", "They settled in the village."],
    ["innocence that is to be proved", "He could not prove his innocence."],
    ["what a judge does", "The judge dismissed the charges."],
    ["what a jury finds", "A jury found him not guilty."],
    ["what a lawsuit is called", "Roe called the lawsuit important."],
    ["what something else is called", "Roe called the weather a lie."],
    ["people who are innocent", "Roe said the innocent were hurt most."],
    ["a machine without fault", "Lind said he found nothing wrong with the boiler."],
    ["what is denied to somebody", "The council denies Roe a seat."],
    ["who does not say so", "She did not say she is innocent."],
    ["who is not innocent", "Roe said Lind is not innocent."],
    ["innocence that is proved", "Roe said Lind's innocence was proven in May."],
    ["what somebody is called", "Roe called them heroes."],
    ["what nobody says", "It was wrong of him."],
    ["what is true", "Roe said that it was true."],
    ["what is right", "Roe said that it was not wrong."],
    ["what never ends", "Roe said the noise never ended."],
    ["an apology that is asked for", "Roe demanded an apology."],
    ["an apology that somebody is told to make", "Roe told him to stop it and apologize."],
    ["an apology that is refused", "Roe did not apologise."],
    ["an apology that may come", "Roe should apologise."],
  ])("is none with %s", (_why, body) => {
    expect(readDenial(body, whole(body))).toBeNull();
  });
});
