import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeHtml, html } from "../../../../src/core/base/encode/html.ts";
import { code, command, fields, heading, list, progress, table, text, type Reply } from "../../../../src/core/base/reply.ts";
import { HOSTILE } from "../hostile.ts";

const everywhere = (words: string): Reply => [
  heading(words), text(words), list([words]), fields([[words, words]]), table([words], [[words], [words]]), progress(words, 50), code(words, "mermaid"), command(words, words),
];

/** What is left of a page of ours when its own tags are taken away. */
function withoutOurs(page: string): string {
  return page.replaceAll(/<\/?(?:h3|p|ul|li|dl|dt|dd|table|thead|tbody|tr|td|pre|code)>|<th scope="col">|<\/th>|<div class="wide">|<\/div>/g, "");
}

describe("nobody's words become markup", () => {
  test.each(HOSTILE)("whatever they are: %j", (words) => {
    const page = encodeHtml(everywhere(words)).html;
    expect(withoutOurs(page)).not.toMatch(/[<>"'`]/);
    expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  });

  test("in any text, in elements and in attributes", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (words) => {
      expect(withoutOurs(encodeHtml(everywhere(words)).html)).not.toMatch(/[<>"'`]/);
      expect(html`<a href="${words}" title="${words}">`.html).toMatch(/^<a href="[^"<>]*" title="[^"<>]*">$/);
    }));
  });

  test("a reference that is written out stays what was written", () => expect(html`${"&lt;b&gt; &amp;"}`.html).toBe("&amp;lt;b&amp;gt; &amp;amp;"));
});

describe("a template", () => {
  test("leaves what another template made as it is, and its own text", () => {
    const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${html`<hr>`}${3}`.html).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul><hr>3");
  });
});

describe("a reply as HTML", () => {
  test("has an element for each block", () => {
    const reply = [heading("Plan"), text("two\nlines"), list(["a"]), fields([["status", "planned"]]), table(["id", "title"], [["1"], ["1", "2", "3"]]), progress("2 of 4", 50), code("a < b\n", "yaml"), command("milestone next", "what is ready")];
    expect(encodeHtml(reply).html).toBe([
      "<h3>Plan</h3>", "<p>two\nlines</p>", "<ul><li>a</li></ul>", "<dl><dt>status</dt><dd>planned</dd></dl>",
      '<div class="wide"><table><thead><tr><th scope="col">id</th><th scope="col">title</th></tr></thead><tbody><tr><td>1</td><td></td></tr>', "<tr><td>1</td><td>2</td></tr>", "</tbody></table></div>",
      "<p>2 of 4 <code>██████████░░░░░░░░░░</code> 50 %</p>", "<pre><code>a &lt; b\n</code></pre>", "<p><code>milestone next</code> what is ready</p>", "",
    ].join("\n"));
  });

  test("is empty for nothing", () => expect(encodeHtml([]).html).toBe(""));
});
