import { isRecord } from "./spec.ts";

type Component = Record<string, unknown>;

/** The documentation says 5, Discord's schemas say 40. */
const mostComponents = 5;

/** Finds what Discord has against a modal that its schemas do not say; empty when nothing. */
export function faultsOfModal(modal: Record<string, unknown>): readonly string[] {
  const top = Array.isArray(modal["components"]) ? modal["components"].filter(isRecord) : [];
  const inputs = top.flatMap(inputsOf);
  const ids = inputs.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  return [
    ...(top.length === 0 ? ["a modal of nothing"] : []),
    ...(top.length > mostComponents ? [`a modal of ${top.length} components`] : []),
    ...(inputs.length === 0 ? ["a modal without anything to fill in"] : []),
    ...(ids.length === new Set(ids).size ? [] : ["custom_id is there twice"]),
    ...["title", "custom_id"].filter((key) => `${modal[key] ?? ""}`.trim() === "").map((key) => `a blank ${key}`),
    ...inputs.flatMap(faultsOfInput),
  ];
}

/** The components that are filled in: that of a label, or those of a row. */
export function inputsOf(component: Component): readonly Component[] {
  if (isRecord(component["component"])) return [component["component"]];
  return Array.isArray(component["components"]) ? component["components"].filter(isRecord) : [];
}

function faultsOfInput(input: Component): readonly string[] {
  const { custom_id, min_length, max_length, value } = input;
  const longest = typeof max_length === "number" ? max_length : 4000;
  return [
    ...(custom_id === undefined || custom_id === "" ? ["an input without custom_id"] : []),
    ...(typeof min_length === "number" && min_length > longest ? [`at least ${min_length}, at most ${longest}`] : []),
    ...(typeof value === "string" && value.length > longest ? [`an input filled with ${value.length}`] : []),
  ];
}
