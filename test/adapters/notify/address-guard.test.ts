// Where nothing is posted to, whoever names it: nobody listens to us there.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { targetOf, type Resolve } from "../../../src/adapters/notify/address-guard.ts";
import { post } from "../../../src/adapters/notify/post.ts";
import { openReceiver, type Receiver } from "../../support/notify/receivers.ts";

let canary: Receiver;
beforeAll(async () => void (canary = await openReceiver()));
afterAll(() => canary.close());

const NAMES: Readonly<Record<string, string>> = {
  "inside.example": "127.0.0.1", "ten.example": "10.1.2.3", "six.example": "::1", "mapped.example": "::ffff:127.0.0.1", "metadata.example": "169.254.169.254", "public.example": "93.184.216.34", "evil.test": "127.0.0.1",
  "localhost": "127.0.0.1", "localtest.example": "127.0.0.2",
};
const resolve: Resolve = async (host) => {
  const address = NAMES[host];
  return address === undefined ? [] : [{ address, family: address.includes(":") ? 6 : 4 }];
};

describe("addresses that are refused, without a connection to anybody", () => {
  test.each([
    "http://public.example/", "https://127.0.0.1/", "https://127.1/", "https://0x7f.1/", "https://2130706433/", "https://017700000001/", "https://0.0.0.0/", "https://0/",
    "https://[::1]/", "https://[::]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:7f00:1]/", "https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/", "https://[fe80::1]/", "https://[fd00::1]/",
    "https://[fc00::1]/", "https://[ff02::1]/", "https://[2001:db8::1]/", "https://[2001::1]/", "https://[fd00:ec2::254]/", "https://10.0.0.1/", "https://172.16.0.1/", "https://172.31.255.255/",
    "https://192.168.1.1/", "https://169.254.169.254/latest/meta-data/", "https://168.63.129.16/", "https://100.64.0.1/", "https://100.100.100.200/", "https://224.0.0.1/", "https://255.255.255.255/", "https://198.18.0.1/",
    "https://inside.example/", "https://ten.example/", "https://six.example/", "https://mapped.example/", "https://metadata.example/", "https://localhost./", "https://LOCALHOST/", "https://localtest.example/",
    "https://public.example:8443/", "https://ada:secret@public.example/", "https://public.example@evil.test/", "https://hooks.slack.com@evil.test/", "ftp://public.example/", "file:///etc/passwd", "javascript:alert(1)", "gopher://public.example/",
    "https://", "not an address", "", "//public.example/", "https://①②⑦.⓪.⓪.①/", "https://unknown.example/", `https://public.example/${"x".repeat(3_000)}`,
  ])("%j is refused everywhere", async (url) => {
    for (const port of ["", `:${canary.port}`]) {
      const own = url.replace(/^(https?:\/\/[^/]+)\//, `$1${port}/`);
      expect(await targetOf(own, { allowed: [], inside: true, resolve }), own).toHaveProperty("refused");
      expect(await post(own, { body: "{}", headers: {} }, { guard: { allowed: [], inside: true, resolve }, within: 2_000, now: Date.now })).toMatchObject({ delivered: false });
    }
    expect(canary.connections()).toBe(0);
  });

  test("a reason names nothing of the address", async () => {
    for (const url of ["https://ada:secret@public.example/", "https://10.0.0.1/hook-secret", "http://public.example/secret", "secret"]) expect(JSON.stringify(await targetOf(url, { allowed: [], inside: true, resolve }))).not.toMatch(/secret|10\.0/);
  });

  test("a host that is in an allowed list is no reason to reach where clouds keep their secrets, nor anything inside where many repositories are served", async () => {
    const allowed = ["metadata.example", "169.254.169.254", "168.63.129.16", "inside.example"];
    for (const url of ["http://metadata.example/", "https://169.254.169.254/", "http://168.63.129.16/"]) expect(await targetOf(url, { allowed, inside: true, resolve })).toHaveProperty("refused");
    expect(await targetOf("https://inside.example/", { allowed, inside: false, resolve })).toHaveProperty("refused");
    expect(await targetOf("https://inside.example/", { allowed, inside: true, resolve })).toMatchObject({ address: "127.0.0.1" });
  });
});

describe("addresses that are allowed", () => {
  test("https to the public internet, and what the repository allows by name, with or without a port", async () => {
    const at = (url: string, allowed: readonly string[] = []) => targetOf(url, { allowed, inside: true, resolve });
    expect(await at("https://public.example/hook")).toMatchObject({ address: "93.184.216.34", family: 4 });
    expect(await at("https://93.184.216.34/")).toMatchObject({ address: "93.184.216.34" });
    expect(await at("https://[2606:2800:220:1::1]/")).toMatchObject({ family: 6 });
    expect(await at("http://inside.example:8080/", ["inside.example"])).toMatchObject({ address: "127.0.0.1" });
    expect(await at("http://inside.example:8080/", ["Inside.Example:8080"])).toMatchObject({ address: "127.0.0.1" });
    expect(await at("http://inside.example:8081/", ["inside.example:8080"])).toHaveProperty("refused");
  });

  test("of a channel with hosts of its own only these, and those that the repository allows", async () => {
    const guard = { allowed: [], only: ["hooks.slack.com"], inside: true, resolve: async () => [{ address: "93.184.216.34", family: 4 }] };
    expect(await targetOf("https://hooks.slack.com/services/x", guard)).toHaveProperty("address");
    for (const url of ["https://hooks.slack.com.evil.test/", "https://evil.test/hooks.slack.com", "https://xhooks.slack.com/"]) expect(await targetOf(url, guard)).toHaveProperty("refused");
    expect(await targetOf("https://proxy.example/", { ...guard, allowed: ["proxy.example"] })).toHaveProperty("address");
  });

  test("a name that means something else a moment later is connected to as it was looked at", async () => {
    let asked = 0;
    const flipping: Resolve = async () => [{ address: ++asked === 1 ? "93.184.216.34" : "127.0.0.1", family: 4 }];
    const before = canary.connections();
    await post(`https://flip.example:${canary.port}/`, { body: "{}", headers: {} }, { guard: { allowed: [`flip.example:${canary.port}`], inside: false, resolve: flipping }, within: 300, now: Date.now });
    expect([asked, canary.connections()]).toEqual([1, before]);
  });

  test("one inside address among several is enough to refuse all, and none is not known yet", async () => {
    const both: Resolve = async () => [{ address: "93.184.216.34", family: 4 }, { address: "127.0.0.1", family: 4 }];
    expect(await targetOf("https://two.example/", { allowed: [], inside: false, resolve: both })).toMatchObject({ final: true });
    expect(await targetOf("https://none.example/", { allowed: [], inside: false, resolve: async () => [] })).toMatchObject({ final: false });
    expect(await targetOf("https://none.example/", { allowed: [], inside: false, resolve: () => Promise.reject(new Error("no DNS")) })).toMatchObject({ final: false });
  });
});
