// Paths: what is answered where.
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../../../src/app/http/listen.ts";
import { value } from "../../support/open-tree.ts";

test("a page is read with a slash at the end of its path and without, and nothing is sent there", async () => {
  const page = async () => ({ status: 200, body: "page" });
  const listening = value(await listen({ host: "127.0.0.1", port: 0, routes: { "GET /": page, "GET /dashboard": page, "GET /healthz": page }, onFault: () => undefined }));
  onTestFinished(() => listening.close(100));
  const status = async (path: string, method = "GET"): Promise<number> => (await fetch(`http://127.0.0.1:${listening.port}${path}`, { method })).status;
  for (const path of ["/", "/dashboard", "/dashboard/", "/dashboard/?private", "/healthz/", "/healthz?x=/"]) expect([path, await status(path)]).toEqual([path, 200]);
  for (const path of ["/dashboard//", "//", "/dashboard/x/", "/healthz/x"]) expect([path, await status(path)]).toEqual([path, 404]);
  expect([await status("/healthz/", "HEAD"), await status("/healthz", "POST"), await status("/healthz/", "POST")]).toEqual([200, 405, 404]);
});
