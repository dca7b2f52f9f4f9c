/** Words whose stem is stated, because the rules would join them to other words. Sorted. Part of Porter2. */
export const stemExceptions: ReadonlyMap<string, string> = new Map([
  ["andes", "andes"],
  ["atlas", "atlas"],
  ["bias", "bias"],
  ["cosmos", "cosmos"],
  ["dying", "die"],
  ["early", "earli"],
  ["gently", "gentl"],
  ["howe", "howe"],
  ["idly", "idl"],
  ["lying", "lie"],
  ["news", "news"],
  ["only", "onli"],
  ["singly", "singl"],
  ["skies", "sky"],
  ["skis", "ski"],
  ["sky", "sky"],
  ["tying", "tie"],
  ["ugly", "ugli"],
]);

/** Words left alone once a plural is cut: "proceeds" is not what "to proceed" is. Sorted. Part of Porter2. */
export const unstemmed: ReadonlySet<string> = new Set([
  "canning",
  "earring",
  "exceed",
  "herring",
  "inning",
  "outing",
  "proceed",
  "succeed",
]);
