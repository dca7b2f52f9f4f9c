import { expect, test } from "vitest";
import { quotationsIn } from "./articles.ts";

const words = "“We waited all day for the water to go down,”";
const claim = "“We waited all day for the water to go down.”";

/** A way of naming somebody; what the article says with the name in the place of “NAME”, and the last name in that of “LAST”. */
const structures: Readonly<Record<string, string>> = {
  "a trade before the name": `The road at Kell was closed on Friday.\n\nMidwife NAME said: ${claim}`,
  "a trade before the name, behind the verb": `${words} said beekeeper NAME. The road was closed.`,
  "the name in apposition to a trade": `${words} said the stonemason, NAME.`,
  "a trade in apposition to the name, then a pronoun": `NAME, a glazier from Lower Kell, came early. ${words} she said.`,
  "a pronoun in the next paragraph": `NAME has kept bees on the hill since 1980.\n\n${words} he said.`,
  "an office of several words": `Deputy Harbour Commissioner NAME said: ${claim}`,
  "an age": `NAME, 44, said: ${claim}`,
  "a name with nothing but the verb": `${words} NAME said.`,
  "the last name of somebody named before": `NAME told the council about the ford. ${words} LAST said.`,
  "a relative clause": `NAME, who runs the ferry, said: ${claim}`,
};

/** Six origins, a name for each structure, in their order. A list gives the last name as well. */
const origins: Readonly<Record<string, readonly (readonly [name: string, last: string])[]>> = {
  "West Africa": [
    ["Ifeoma Nwachukwu", "Nwachukwu"],
    ["Kofi Asante-Mensah", "Asante-Mensah"],
    ["Adaeze Obiora", "Obiora"],
    ["Babatunde Fashola-Cole", "Fashola-Cole"],
    ["Yaw Darko", "Darko"],
    ["Mamadou Sy", "Sy"],
    ["Aïssatou Ba", "Ba"],
    ["Chukwuemeka Ike", "Ike"],
    ["Oluwaseun Adébáyò", "Adébáyò"],
    ["Fatou N'Diaye", "N'Diaye"],
  ],
  "South Asia": [
    ["Gurpreet Sandhu", "Sandhu"],
    ["Thenmozhi Rajan", "Rajan"],
    ["P. V. Ramasubbu", "Ramasubbu"],
    ["Nuwan Wickramasinghe", "Wickramasinghe"],
    ["Debjani Chattopadhyay", "Chattopadhyay"],
    ["Zubair Qureshi", "Qureshi"],
    ["Bhavna Joshi", "Joshi"],
    ["Tenzin Lhamo", "Lhamo"],
    ["Shabnam Akhtar", "Akhtar"],
    ["Rakesh Yadav", "Yadav"],
  ],
  "East Asia": [
    ["Nguyen Thi Bich", "Bich"],
    ["Park Ji-hoon", "Park"],
    ["Satoshi Kuroda", "Kuroda"],
    ["Xu Mingyue", "Xu"],
    ["Batbayar Ganzorig", "Ganzorig"],
    ["Somchai Rattanakosin", "Rattanakosin"],
    ["Li Na", "Li"],
    ["Ōta Haruko", "Ōta"],
    ["Kim Seo-yeon", "Kim"],
    ["Tran Van Hau", "Hau"],
  ],
  "West Asia and North Africa": [
    ["Omar bin Saif", "bin Saif"],
    ["Layla al-Amin", "al-Amin"],
    ["Yael Ben-Haim", "Ben-Haim"],
    ["Hanan Abd el-Rahman", "Abd el-Rahman"],
    ["Şükran Öztürk", "Öztürk"],
    ["Kheira Boudjemaa", "Boudjemaa"],
    ["Rostam Farrokhi", "Farrokhi"],
    ["Nour El Houda", "El Houda"],
    ["Dilşad Barzani", "Barzani"],
    ["Khalid ibn Yusuf", "ibn Yusuf"],
  ],
  "Eastern and Northern Europe": [
    ["Szabó Réka", "Szabó"],
    ["Wojciech Śliwa", "Śliwa"],
    ["Žofia Dvořáková", "Dvořáková"],
    ["Þórdís Jónsdóttir", "Jónsdóttir"],
    ["Oleksandr Kryvonis", "Kryvonis"],
    ["Ødegård Nilsen", "Nilsen"],
    ["Ilze Bērziņa", "Bērziņa"],
    ["Radu Țăranu", "Țăranu"],
    ["Veselin Đorđević", "Đorđević"],
    ["Nino Kvaratskhelia", "Kvaratskhelia"],
  ],
  "Western Europe and Latin America": [
    ["Ximena Quispe Mamani", "Quispe Mamani"],
    ["Pieter van der Weyden", "van der Weyden"],
    ["Siobhán O'Gormley", "O'Gormley"],
    ["Iñaki Etxeberria", "Etxeberria"],
    ["Thiago dos Anjos", "dos Anjos"],
    ["Benoît L’Hermitte", "L’Hermitte"],
    ["Gwenllian ap Rhys", "ap Rhys"],
    ["Itzel Xool Canché", "Xool Canché"],
    ["Guido degli Albizzi", "degli Albizzi"],
    ["Aurélie Saint-Cyr", "Saint-Cyr"],
  ],
};

const rows = Object.entries(origins).flatMap(([origin, names]) =>
  Object.entries(structures).map(([why, text], at) => {
    const [name, last] = names[at] ?? ["", ""];
    return [origin, why, name, text.replace("NAME", name).replace("LAST", last)] as const;
  }),
);

test.each(rows)("a name of %s: %s: %s", (_origin, _why, name, text) => {
  expect(quotationsIn(text).map(({ speaker }) => speaker?.name ?? null)).toEqual([name]);
});
