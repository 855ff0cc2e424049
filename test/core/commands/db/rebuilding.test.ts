import { describe, expect, test } from "vitest";
import { loadVerb } from "../../../../src/core/grammar/registry.ts";
import { orderOf } from "../../../support/order-of.ts";

describe("the earlier names of building anew", () => {
  test("fix is backend rebuild", async () => {
    expect(await orderOf("db fix --recover")).toEqual({ kind: "backend-rebuild", target: null });
  });

  test("upgrade is backend rebuild", async () => {
    expect(await orderOf("db upgrade")).toEqual({ kind: "backend-rebuild", target: null });
  });

  test("reindex is backend rebuild", async () => {
    expect(await orderOf("db reindex --backend sqlite")).toEqual({ kind: "backend-rebuild", target: "sqlite" });
  });

  test.each(["db fix", "db upgrade", "db reindex"])("%s says in the manual what it is", async (name) => {
    expect((await loadVerb(name))?.summary).toMatch(/^The same as backend rebuild: /);
  });

  test("takes no word that it does not know", async () => {
    expect(await orderOf("db fix --backend paper")).toMatch(/^(?:usage|invalid-argument)$/);
  });
});
