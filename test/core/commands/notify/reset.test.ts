import { expect, test } from "vitest";
import { orderOf } from "../../../support/order-of.ts";

test("what waits is forgotten", async () => expect(await orderOf("notify reset")).toEqual({ kind: "notify-reset" }));
