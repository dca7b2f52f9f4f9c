import { listWords } from "../lists.ts";

/** Small words within a person's name, folded and sorted: "van der Roe", "bin Roe", "y Roe". */
export const nameParticles: ReadonlySet<string> = listWords(`
't abd abu ag ait al ap bar ben bent bin bint binti da das de degli dei del della den der des di do dos du e el et ibn la las le
lo los mac ni nic oglu op ould ter ten und van vom von y zu zum zur
`);

/** True for "al-Roe", "d'Roe" and "el-Roe": a name that begins with a small particle. */
export function beginsWithParticle(text: string): boolean {
  return /^(?:a[dlnrstz]|ash|ben|bin|d|dell|el|l|m|n|t|ul)[-'’]\p{Lu}/u.test(text);
}
