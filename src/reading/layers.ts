import type { Kernel } from "./kernel.ts";
import type { ModelHeader } from "./model-header.ts";
import type { Room } from "./room.ts";

/**
 * Makes the states of the pieces that lie in the room, of which those from `second` on belong to the second text. `at` finds a
 * tensor's address.
 */
export function runLayers(
  { hidden, inner, layers }: Pick<ModelHeader, "hidden" | "inner" | "layers">,
  kernel: Kernel,
  room: Room,
  at: (name: string) => number,
  count: number,
  second: number,
): void {
  const panels = Math.ceil(count / 4);
  const columns = hidden * 16;
  /** Queries, keys, values and what came of them. */
  const [queries, keys, values, seen] = [0, 1, 2, 3].map((part) => room.wide + part * panels * columns) as [
    number,
    number,
    number,
    number,
  ];
  const quantise = (x: number, depth: number) =>
    kernel.quantise(x, depth * 16, panels, depth, room.left, room.leftScales, false);
  /** Multiplies what was quantised last by the weights of that name. */
  const multiply = (name: string, depth: number, rows: number, out: number) =>
    kernel.multiplyWeights(
      room.left,
      room.leftScales,
      panels,
      depth,
      at(`${name}.weight`),
      at(`${name}.weight.scale`),
      at(`${name}.bias`),
      rows,
      out,
      room.widened,
    );
  const normalise = (name: string) =>
    kernel.normalise(room.states, room.added, panels, hidden, at(`${name}.weight`), at(`${name}.bias`));

  kernel.embed(
    room.pieces,
    count,
    second,
    hidden,
    at("we.weight"),
    at("we.weight.scale"),
    at("pe.weight"),
    at("pe.weight.scale"),
    at("te.weight"),
    room.states,
    room.added,
  );
  normalise("ln");
  for (let index = 0; index < layers; index += 1) {
    const layer = `layers.${index}`;
    quantise(room.states, hidden);
    multiply(`${layer}.q`, hidden, hidden, queries);
    multiply(`${layer}.k`, hidden, hidden, keys);
    multiply(`${layer}.v`, hidden, hidden, values);
    kernel.attend(queries, keys, values, seen, count, hidden, room.attention, room.zeros);
    quantise(seen, hidden);
    multiply(`${layer}.o`, hidden, hidden, room.added);
    normalise(`${layer}.ln1`);
    quantise(room.states, hidden);
    multiply(`${layer}.f1`, hidden, inner, room.wide);
    kernel.gelu(room.wide, panels * inner * 16);
    quantise(room.wide, inner);
    multiply(`${layer}.f2`, inner, hidden, room.added);
    normalise(`${layer}.ln2`);
  }
}
