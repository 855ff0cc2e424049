// Which ref of git is whose lease.
import { createHash } from "node:crypto";
import { leaseRef } from "../../../core/model/stored/lease.ts";
import type { LeaseName } from "../../../ports/execution/leases.ts";
import { isRefName, type RefName } from "../git-arguments.ts";

export function refOf(name: LeaseName): RefName {
  const ref = leaseRef(name, digestOf);
  if (!isRefName(ref)) throw new TypeError(`not a ref: ${JSON.stringify(ref)}`);
  return ref;
}

export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
