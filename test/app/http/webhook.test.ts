// The way in: what GitHub signs is taken once and kept before it is acknowledged; everything else is turned away, and the process lives.
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { BODY_BYTES_MAX, openBodyReader } from "../../../src/app/http/body.ts";
import { listen } from "../../../src/app/http/listen.ts";
import { isSigned } from "../../../src/app/http/signature.ts";
import { answerWebhook, type Delivery, type Receipt } from "../../../src/app/http/webhook.ts";
import { problem } from "../../../src/core/base/problem.ts";
import { failed, ok, type Result } from "../../../src/core/base/result.ts";
import { value } from "../../support/open-tree.ts";
import { commented, deliver, headersOf, raw, SECRET, signature } from "../requests.ts";

async function door({ receive = async () => ok("taken"), secrets = [SECRET] }: { readonly receive?: (delivery: Delivery) => Promise<Result<Receipt>>; readonly secrets?: readonly string[] } = {}) {
  const came: Delivery[] = [];
  const faults: unknown[] = [];
  const read = openBodyReader();
  const webhook = (request: Parameters<typeof answerWebhook>[0]) => answerWebhook(request, { secrets, read, receive: (delivery) => (came.push(delivery), receive(delivery)) });
  const listening = value(await listen({ host: "127.0.0.1", port: 0, routes: { "POST /api/github/webhooks": webhook, "GET /healthz": async () => ({ status: 200, body: "ok" }) }, onFault: (error) => faults.push(error) }));
  onTestFinished(() => listening.close(100));
  return { url: `http://127.0.0.1:${listening.port}`, port: listening.port, came, faults };
}

describe("a signature", () => {
  const body = Buffer.from('{"a":1}');

  test("is that of exactly these bytes under one of the secrets", () => {
    expect(isSigned(body, signature(body), [SECRET])).toBe(true);
    expect(isSigned(body, signature(body, "new"), [SECRET, "new"])).toBe(true);
    expect(isSigned(Buffer.from('{"a":2}'), signature(body), [SECRET])).toBe(false);
    expect(isSigned(body, signature(body, "other"), [SECRET, "new"])).toBe(false);
  });

  test("is GitHub's own example", () => {
    expect(isSigned(Buffer.from("Hello, World!"), "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17", ["It's a Secret to Everybody"])).toBe(true);
  });

  test.each([undefined, "", "sha256=", `sha256=${"0".repeat(63)}`, `sha256=${"0".repeat(65)}`, `sha256=${"g".repeat(64)}`, `sha1=${"0".repeat(40)}`, signature(body).toUpperCase(), `${signature(body)}, ${signature(body)}`, `${signature(body)}\n`])(
    "of another form is none: %j", (header) => expect(isSigned(body, header, [SECRET])).toBe(false),
  );

  test("is nobody's where there is no secret, and not that of the empty one", () => {
    expect(isSigned(body, signature(body, ""), [])).toBe(false);
    expect(isSigned(body, signature(body, "development"), [])).toBe(false);
  });
});

describe("a webhook that GitHub signed", () => {
  test("is acknowledged with what it carries, once that is kept", async () => {
    const { promise: kept, resolve } = Promise.withResolvers<void>();
    const { url, came } = await door({ receive: async () => (await kept, ok("taken")) });
    const answer = deliver(url, commented({ id: 1, body: "/milestone list" }));
    expect(await Promise.race([answer, Promise.resolve("nothing yet")])).toBe("nothing yet");
    resolve();
    expect(await answer).toBe(202);
    expect(came).toMatchObject([{ event: "issue_comment", delivery: "d-1", payload: { comment: { body: "/milestone list" } } }]);
  });

  test("is refused with 503 where it cannot be kept, so that it is sent again", async () => {
    const { url } = await door({ receive: async () => failed(problem("disk-full", "The disk is full.")) });
    expect(await deliver(url, commented({ id: 1, body: "x" }))).toBe(503);
  });

  test("a fault of ours is answered with 500, and the next one is taken", async () => {
    let times = 0;
    const { url, faults } = await door({ receive: async () => { if (times++ === 0) throw new Error("ours"); return ok("taken"); } });
    expect([await deliver(url, {}), await deliver(url, {})]).toEqual([500, 202]);
    expect(faults).toHaveLength(1);
  });

  test("may have the old secret or the new one while they change", async () => {
    const { url } = await door({ secrets: ["old", "new"] });
    expect([await deliver(url, {}, { secret: "old" }), await deliver(url, {}, { secret: "new" }), await deliver(url, {}, { secret: "other" })]).toEqual([202, 202, 401]);
  });

  test("has 25 MB at most, and that many it may have", async () => {
    const { url, came } = await door();
    const filled = (bytes: number) => `"${"x".repeat(bytes - 2)}"`;
    expect(await deliver(url, {}, { body: filled(BODY_BYTES_MAX) })).toBe(202);
    expect(came).toHaveLength(1);
    expect(await deliver(url, {}, { body: filled(BODY_BYTES_MAX + 1) })).toBe(413);
    const stream = new ReadableStream({ start: (sink) => { for (let part = 0; part < 27; part++) sink.enqueue(Buffer.alloc(1024 * 1024, 32)); sink.close(); } });
    const answer = await fetch(`${url}/api/github/webhooks`, { method: "POST", headers: headersOf("x"), body: stream, duplex: "half" });
    expect([answer.status, came.length]).toEqual([413, 1]);
  });
});

/** Requests that GitHub would never send, each with what is answered. */
function malformed(): { readonly name: string; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array }[] {
  const body = JSON.stringify(commented({ id: 1, body: "/milestone list" }));
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const good = headersOf(body);
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
  const one = (name: string, status: number, headers: Record<string, string>, sent: string | Uint8Array = body) => ({ name, status, headers, body: sent });
  return [
    ...["x-hub-signature-256", "x-github-event", "x-github-delivery"].map((name) => one(`without ${name}`, name === "x-hub-signature-256" ? 401 : 400, without(name))),
    one("only SHA-1", 401, { ...without("x-hub-signature-256"), "x-hub-signature": `sha1=${"0".repeat(40)}` }),
    ...["sha256=", "sha256=zz", `sha256=${"0".repeat(64)}`, `sha256=${"0".repeat(65)}`, "development", `sha1=${"0".repeat(40)}`].map((forged) => one(`signed ${forged}`, 401, { ...good, "x-hub-signature-256": forged })),
    one("signed by everybody's secret", 401, headersOf(body, { secret: "development" })),
    one("another body than was signed", 401, good, `${body} `),
    ...["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "multipart/form-data", "application/jsonp"].map((type) => one(`as ${type}`, 415, { ...good, "content-type": type })),
    one("packed", 415, headersOf(gzipSync(body), { headers: { "content-encoding": "gzip" } }), gzipSync(body)),
    ...["not json", "", "{", '{"a":1}}', "\ufeff{}", "undefined", "NaN"].map((text) => one(`a body ${JSON.stringify(text)}`, 400, headersOf(text), text)),
    one("no UTF-8", 400, headersOf(Buffer.from([0x22, 0xff, 0xfe, 0x22])), Buffer.from([0x22, 0xff, 0xfe, 0x22])),
    ...["", "a b", "../x", "x".repeat(101), "ISSUES"].map((event) => one(`the event ${event}`, 400, { ...good, "x-github-event": event })),
    ...["", "a b", "a/b", "x".repeat(101)].map((delivery) => one(`the delivery ${delivery}`, 400, { ...good, "x-github-delivery": delivery })),
    one("a hundred thousand levels deep", 202, headersOf(deep), deep),
  ];
}

describe("what GitHub would not send", () => {
  test("two hundred malformed requests are turned away, each at once, and the process lives", { timeout: 600_000 }, async () => {
    const { url, port, came, faults } = await door();
    const kinds = malformed();
    const times: number[] = [];
    for (let count = 0; count < 200; count++) {
      const { name, status, headers, body } = kinds[count % kinds.length] ?? { name: "", status: 0, headers: {}, body: "" };
      const begun = performance.now();
      const answer = await fetch(`${url}/api/github/webhooks`, { method: "POST", headers, body: Buffer.from(body) });
      await answer.text();
      times.push(performance.now() - begun);
      expect(answer.status, name).toBe(status);
    }
    console.log(`malformed requests: the slowest took ${Math.round(Math.max(...times))} ms`);
    expect(came.every(({ payload }) => Array.isArray(payload))).toBe(true);
    const host = "Host: x\r\n";
    const lines = [
      "nonsense\r\n\r\n", "GET\r\n\r\n", `POST /api/github/webhooks HTTP/9.9\r\n${host}\r\n`, `POST /api/github/webhooks HTTP/1.1\r\n${host}X-Big: ${"x".repeat(1024 * 1024)}\r\n\r\n`,
      `POST /api/github/webhooks HTTP/1.1\r\n${host}Content-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, `POST /api/github/webhooks HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`, "\u0016\u0003\u0001\u0002\u0000",
    ];
    for (const line of lines) expect(await raw(port, line)).toMatch(/^(?:HTTP\/1\.1 4\d\d|$)/);
    const cut = Object.entries(headersOf("x")).map(([name, text]) => `${name}: ${text}\r\n`).join("");
    for (const rest of ["Content-Length: 1000\r\n\r\nshort", "Transfer-Encoding: chunked\r\n\r\n5\r\nab", "Transfer-Encoding: chunked\r\n\r\nzz\r\n"]) await raw(port, `POST /api/github/webhooks HTTP/1.1\r\n${host}${cut}${rest}`);
    const twice = `POST /api/github/webhooks HTTP/1.1\r\n${host}${cut}X-Hub-Signature-256: ${signature("x")}\r\nContent-Length: 1\r\n\r\nx`;
    expect(await raw(port, twice, { end: false })).toMatch(/401/);
    expect(faults).toEqual([]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await deliver(url, {})).toBe(202);
  });

  test.each([["GET", "/api/github/webhooks", 405], ["POST", "/healthz", 405], ["GET", "/", 404], ["POST", "/api/github/webhooks/", 404], ["GET", "/__proto__", 404], ["GET", "/%00", 404], ["HEAD", "/healthz", 200], ["GET", "/healthz?x=1", 200]])("%s %s is answered with %d", async (method, path, status) => {
    const { url } = await door();
    expect((await fetch(`${url}${path}`, { method })).status).toBe(status);
  });

  test("a digest is compared with that of every secret, whole and in constant time, wherever it differs, and nothing else decides", () => {
    const original = crypto.timingSafeEqual;
    const replace = (compare: typeof original): void => {
      Reflect.set(crypto, "timingSafeEqual", compare);
      syncBuiltinESMExports();
    };
    onTestFinished(() => replace(original));
    const body = Buffer.alloc(1000, 32);
    const right = signature(body);
    const early = `sha256=${right[7] === "0" ? "1" : "0"}${right.slice(8)}`;
    const late = `${right.slice(0, -1)}${right.endsWith("0") ? "1" : "0"}`;
    for (const secrets of [[SECRET, "another", "a third"], ["another", "a third", SECRET]])
      for (const [given, isRight] of [[right, true], [early, false], [late, false]] as const) {
        const lengths: number[][] = [];
        replace((one, other) => (lengths.push([one.byteLength, other.byteLength]), original(one, other)));
        expect(isSigned(body, given, secrets)).toBe(isRight);
        expect(lengths).toEqual(secrets.map(() => [32, 32]));
        for (const says of [true, false]) {
          replace(() => says);
          expect(isSigned(body, given, secrets)).toBe(says);
        }
      }
  });
});
