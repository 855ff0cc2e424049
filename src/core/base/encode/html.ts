// HTML that is escaped unless it was made here, and replies in it.
import { bar, wholePercent } from "../bar.ts";
import { plainLine, plainText } from "./plain.ts";
import type { Block, Reply } from "../reply.ts";

/** Only what `html` has put together. */
export type Html = { readonly html: string };
type Part = string | number | Html | readonly Html[];

const BAR_WIDTH = 20;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** A template whose values are text: `<p title="${words}">${words}</p>`. Attributes stand in double quotes. */
export function html(template: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { html: template.map((piece, index) => piece + partText(values[index] ?? "")).join("") };
}

function partText(part: Part): string {
  if (typeof part === "string") return plainText(part).replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? "");
  if (typeof part === "number") return String(part);
  return "html" in part ? part.html : part.map((one) => one.html).join("");
}

/** A reply as the body of a page or part of one; headings are of the third level. */
export function encodeHtml(reply: Reply): Html {
  return html`${reply.map(encodeBlock)}`;
}

function encodeBlock(block: Block): Html {
  switch (block.kind) {
    case "heading": return html`<h3>${plainLine(block.text)}</h3>\n`;
    case "text": return html`<p>${block.text}</p>\n`;
    case "list": return html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
    case "fields": return html`<dl>${block.rows.map(([label, value]) => html`<dt>${plainLine(label)}</dt><dd>${value}</dd>`)}</dl>\n`;
    case "table": return encodeTable(block.head, block.rows);
    case "progress": return html`<p>${plainLine(block.label)} <code>${bar(block.percentage, BAR_WIDTH)}</code> ${wholePercent(block.percentage)} %</p>\n`;
    case "code": return html`<pre><code>${block.text}</code></pre>\n`;
    case "command": return html`<p><code>${plainLine(block.text)}</code> ${plainLine(block.why)}</p>\n`;
  }
}

/** Scrolls by itself where it is wider than the page. */
function encodeTable(head: readonly string[], rows: readonly (readonly string[])[]): Html {
  const cells = (row: readonly string[]): Html[] => head.map((_name, column) => html`<td>${plainLine(row[column] ?? "")}</td>`);
  return html`<div class="wide"><table><thead><tr>${head.map((name) => html`<th scope="col">${plainLine(name)}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>\n`)}</tbody></table></div>\n`;
}
