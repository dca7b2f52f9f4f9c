import { isRecord } from "../discord/loopback/spec.ts";
import { escapeHtml, renderMarkdown } from "./markdown.ts";

/** A message's components as HTML, from the payload that Discord gets. What it does not know it names. */
export function renderComponents(components: unknown): string {
  return Array.isArray(components) ? components.filter(isRecord).map(renderComponent).join("\n") : "";
}

const styles: Readonly<Record<number, string>> = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link" };

function renderComponent(component: Record<string, unknown>): string {
  const { type, components, accessory, accent_color } = component;
  const nested = renderComponents(components);
  if (type === 1) return `<div class="row">${nested}</div>`;
  if (type === 2) return renderButton(component);
  if (type === 3) return `<div class="select">${escapeHtml(`${component["placeholder"] ?? ""}`)}<span>⌄</span></div>`;
  if (type === 9)
    return `<div class="section"><div>${nested}</div>${isRecord(accessory) ? renderComponent(accessory) : ""}</div>`;
  if (type === 10) return `<div class="text">${renderMarkdown(`${component["content"]}`)}</div>`;
  if (type === 14) return component["divider"] === false ? `<div class="space"></div>` : "<hr>";
  if (type === 17) return `<div class="container" style="border-left-color:${colorOf(accent_color)}">${nested}</div>`;
  return `<div class="unknown">component of type ${escapeHtml(`${type}`)}</div>`;
}

function renderButton({ style, label, emoji, disabled }: Record<string, unknown>): string {
  const picture = isRecord(emoji) ? `${emoji["name"]} ` : "";
  const leaves = style === 5 ? ' <span class="leaves">↗</span>' : "";
  const words = `${escapeHtml(`${picture}${label ?? ""}`)}${leaves}`;
  return `<button class="${styles[Number(style)] ?? ""}"${disabled === true ? " disabled" : ""}>${words}</button>`;
}

function colorOf(color: unknown): string {
  return typeof color === "number" ? `#${color.toString(16).padStart(6, "0")}` : "#4e5058";
}
