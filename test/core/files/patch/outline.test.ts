import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isList, isMapping, type Json } from "../../../../src/core/base/json.ts";
import { lineBreakBefore, lineEnd, type Node, outline } from "../../../../src/core/files/patch/outline.ts";
import { parseYaml } from "../../../../src/core/files/yaml/yaml.ts";
import { ACCEPTED } from "../../../support/yaml-corpus.ts";
import { anyDocument, seeded } from "../../../support/yaml-random.ts";

/** Each value with its node, from the top down. */
function pairs(node: Node, value: Json): [Node, Json][] {
  if (node.kind !== "list" && node.kind !== "mapping") return [[node, value]];
  const inner = node.children.flatMap(({ node: child, key }, index) => {
    const member = isList(value) ? value[index] : isMapping(value) && key !== null ? value[key] : undefined;
    return member === undefined ? [] : pairs(child, member);
  });
  return [[node, value], ...inner];
}

describe("outline", () => {
  test("is null where there is no value", () => expect([outline(""), outline("# c\n")]).toEqual([null, null]));

  test("gives every value on one line the range in which it is written", () => {
    fc.assert(
      fc.property(anyDocument, ({ text, value }) => {
        const root = outline(text);
        if (!root) return;
        for (const [node, member] of pairs(root, value)) {
          const source = text.slice(node.start, node.end);
          if (!/[\r\n]/.test(source)) expect(parseYaml(source, "f")).toEqual({ ok: true, value: member });
        }
      }),
      seeded(1000),
    );
  });

  test("gives children in the order and within the range of their collection", () => {
    for (const [, text] of ACCEPTED) {
      const visit = (node: Node | null): void => {
        if (node?.kind !== "list" && node?.kind !== "mapping") return;
        let end = node.start;
        for (const child of node.children) {
          expect(child.start, text).toBeGreaterThanOrEqual(end);
          end = child.end;
          visit(child.node);
        }
        expect(node.end, text).toBeGreaterThanOrEqual(end);
      };
      visit(outline(text));
    }
  });

  test("tells quotes, blocks, brackets, anchors, aliases and keys apart", () => {
    const text = "a: &x 'q'\n\"k\": |\n  t\n\n<<: {p: 1}\n1.0: *x\n? m\n";
    const root = outline(text);
    const children = root?.kind === "mapping" ? root.children : [];
    expect(children.map(({ key }) => key)).toEqual(["a", "k", null, "1", "m"]);
    expect(children.map(({ node }) => text.slice(node.start, node.end))).toEqual(["'q'", "|\n  t", "{p: 1}", "*x", ""]);
    expect(children.map(({ node }) => (node.kind === "scalar" ? node.style : node.kind))).toEqual(["single", "block", "mapping", "alias", "plain"]);
    expect(text.slice(children[0]?.node.props, children[0]?.node.start)).toBe("&x ");
    expect(children[4]?.head).toBe(-1);
  });
});

test.each([["a\nb", 0, 1], ["a\r\nb", 0, 1], ["a\r\nb", 3, 4], ["a", 1, 1]])("the line of %j at %i ends at %i", (text, offset, end) => expect(lineEnd(text, offset)).toBe(end));
test.each([["a\nb", 2, 1], ["a\r\nb", 3, 1], ["ab", 1, 1], ["", 0, 0]])("before %j at %i the break begins at %i", (text, offset, start) => expect(lineBreakBefore(text, offset)).toBe(start));
