/** A wire story in sentences, as an agency sends it: invented, every sentence its own words. */
export const wireStory: readonly string[] = [
  "Port inspectors closed the eastern quay of Saltmouth on Monday after a crane dropped a load of steel beams.",
  "Nobody was hurt, but a warehouse roof gave way and two barges were pushed against the sea wall.",
  "The harbour master, Ilse Brandt, said the quay would stay shut until every cable had been tested.",
  "“We will not gamble with the lives of dockers to save a day of trade,” Brandt told reporters.",
  "The crane belongs to Oster Freight, which bought it second hand from a yard in the north nine years ago.",
  "Inspectors had passed the machine in spring, according to papers that the company handed to the council.",
  "A union leader, Marek Dahl, said crews had complained about worn brakes since the summer.",
  "“They wrote it into the log book and the log book was put into a drawer,” Dahl said.",
  "Oster Freight declined to comment on the log book and said it was helping the investigation.",
  "Ships bound for Saltmouth were sent to Grey Haven, where captains waited up to nine hours for a berth.",
  "Bakers and grocers in the old town said they had flour and fruit for about four days.",
  "The council meets on Thursday to decide who pays for the roof and the damaged barges.",
];

/** Another report of the same event, with a quotation in common. */
export const ownReport: readonly string[] = [
  "When the beams fell, Tessa Lind was eating her lunch forty steps away.",
  "She ran, and so did the men around her, and then there was only dust over the eastern quay.",
  "“We will not gamble with the lives of dockers to save a day of trade,” Brandt told reporters.",
  "Lind does not believe it, because the cranes were running again at the western quay within an hour.",
  "Her father worked here before her, and he lost two fingers to a winch that had been passed as sound.",
  "In the canteen a list hangs by the door, with the repairs that were asked for and never made.",
  "Number seven on the list, in green ink, reads: brakes, big crane, again.",
  "By evening the families of the night shift had gathered at the gate with candles and soup.",
];
