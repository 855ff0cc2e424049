// Where a message may be posted: https to the public internet, and whatever hosts the repository allows by name.
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";

/** The address that was looked at is the one that is connected to, whatever the name means a moment later. */
export type Target = { readonly url: URL; readonly address: string; readonly family: 4 | 6 };

/** `detail` holds nothing of the address. */
export type Refusal = { readonly refused: string; readonly final: boolean };

export type Resolve = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export type Guard = {
  /** Hosts, or hosts with a port, that the repository allows. */
  readonly allowed: readonly string[];
  /** The only hosts besides these, where a channel has its own. */
  readonly only?: readonly string[];
  /** Whether allowed hosts may lie on this machine or in its network: not where many repositories are served. */
  readonly inside: boolean;
  readonly resolve?: Resolve | undefined;
};

/** Longer than any webhook's. */
const URL_LENGTH_MAX = 2_048;
/** A name that takes longer is not known here. */
const DNS_MS_MAX = 5_000;

/** Where clouds tell machines their secrets: never, whoever allows it. */
const NEVER = blockList([["169.254.0.0", 16], ["168.63.129.16", 32], ["100.100.100.200", 32], ["fe80::", 10], ["fd00:ec2::254", 128]]);
const PRIVATE = blockList([
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24], ["192.88.99.0", 24], ["192.168.0.0", 16],
  ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 3],
  // Of IPv6: documentation, and what carries another address inside.
  ["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20],
]);
/** All that IPv6 has given out; mapped, loopback, local and multicast addresses lie outside of it. */
const PUBLIC_IPV6 = blockList([["2000::", 3]]);

function blockList(subnets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, isIP(net) === 6 ? "ipv6" : "ipv4");
  return list;
}

export async function targetOf(text: string, guard: Guard): Promise<Target | Refusal> {
  const url = text.length <= URL_LENGTH_MAX ? URL.parse(text) : null;
  if (url === null) return final("What stands there is no address.");
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  const isAllowed = guard.allowed.some((entry) => [host, `${host}:${portOf(url)}`].includes(entry.trim().toLowerCase().replace(/\.$/, "")));
  const fault = formFault(url, { host, isAllowed, only: guard.only ?? null });
  if (fault !== null) return final(fault);
  const addresses = await addressesOf(host, guard.resolve ?? systemResolve);
  const [first] = addresses;
  if (!first) return { refused: "The host's name is not known.", final: false };
  const isInside = addresses.find(({ address, family }) => !mayConnect(address, { family, private: isAllowed && guard.inside }));
  if (isInside) return final("The host lies on this machine or in a private network.");
  return { url, address: first.address, family: first.family === 6 ? 6 : 4 };
}

function final(refused: string): Refusal {
  return { refused, final: true };
}

function portOf({ port, protocol }: URL): string {
  return port || (protocol === "https:" ? "443" : "80");
}

type Form = { readonly host: string; readonly isAllowed: boolean; readonly only: readonly string[] | null };

function formFault(url: URL, { host, isAllowed, only }: Form): string | null {
  if (host === "") return "The address names no host.";
  if (url.username !== "" || url.password !== "") return "The address holds a name or a password.";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isAllowed)) return "Only https is posted to; other hosts stand in notification.allowed_hosts.";
  if (isAllowed) return null;
  if (portOf(url) !== "443") return "Only port 443 is posted to; other hosts stand in notification.allowed_hosts.";
  return only !== null && !only.includes(host) ? `The host is none of ${only.join(", ")}; others stand in notification.allowed_hosts.` : null;
}

async function addressesOf(host: string, resolve: Resolve): ReturnType<Resolve> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const late = Promise.withResolvers<Awaited<ReturnType<Resolve>>>();
  const timer = setTimeout(() => late.resolve([]), DNS_MS_MAX);
  try {
    return await Promise.race([resolve(host), late.promise]);
  } catch {
    return [];
  } finally {
    clearTimeout(timer);
  }
}

const systemResolve: Resolve = (host) => lookup(host, { all: true });

function mayConnect(address: string, { family, private: within }: { readonly family: number; readonly private: boolean }): boolean {
  const type = family === 6 ? "ipv6" : "ipv4";
  if (isIP(address) !== family || NEVER.check(address, type)) return false;
  if (within) return true;
  return !PRIVATE.check(address, type) && (family !== 6 || PUBLIC_IPV6.check(address, type));
}
