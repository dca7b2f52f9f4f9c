/**
 * Questions on matters of every kind. Few coverages answer more than a few of them, so what a coverage seems to have
 * for most is what it has for a question by chance. One a line.
 */
export const foreignQuestions: readonly string[] = `
How long does it take to hard-boil an egg at high altitude?
How many moons does the planet Neptune have?
How many strings does a concert harp have?
How much does an adult blue whale weigh?
In what year was the violin maker Stradivari born?
What causes a rainbow to appear double?
What did the sailor find on the deserted island?
What do giraffes eat during the dry season?
What does the captain of a curling team do?
What ingredients go into a traditional goulash?
What is the boiling point of mercury?
What is the chemical formula of table sugar?
What is the name of the wizard's owl?
What temperature kills yeast when baking bread?
What was the price of a loaf of bread in Rome?
What was the score of the hockey final in Prague?
When did the lighthouse keeper retire?
When does the next solar eclipse pass over Iceland?
When was the first tram run in Kyoto?
Where can I get my bicycle repaired at night?
Where did the penguins build their nests?
Where do monarch butterflies spend the winter?
Where was the treaty on whaling signed?
Which airline flies from Lima to Nairobi?
Which composer wrote an opera about a fishing village?
Which material is used to insulate the walls of a yurt?
Which river flows through the city of Krakow?
Who designed the stained glass of the cathedral?
Who discovered the cure for scurvy?
Who holds the world record in the triple jump?
Who invented the zipper and when?
Who taught the princess to play the lute?
Who translated the saga into Finnish?
Who won the chess championship in Buenos Aires?
Why are flamingos pink?
Why did the ferry to the northern islands stop running?
Why do cats purr when they sleep?
Why is the bridge closed to trucks in winter?
`
  .trim()
  .split("\n");
