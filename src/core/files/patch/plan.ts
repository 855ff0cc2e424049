// What edits make of an outlined text: which values stay, which change inside, and which are new.
import { applyEdits, type Edit, type KeyPath } from "../../base/edit.ts";
import { canonicalJson, isList, isMapping, type Json, sameJson } from "../../base/json.ts";
import type { Child, CollectionNode, Node } from "./outline.ts";

/**
 * `kept`: the node stays as it is written. `changed`: the collection stays, its children are the given ones. `fresh`: a value
 * that is written anew, in the place of the node if there is one.
 */
export type Plan =
  | { readonly kind: "kept"; readonly node: Node; readonly value: Json }
  | { readonly kind: "changed"; readonly node: Node & CollectionNode; readonly children: PlanChild[] }
  | { readonly kind: "fresh"; readonly node: Node | null; readonly value: Json };
/** A child of a changed collection; `source` is null for a new one. */
export type PlanChild = { readonly source: Child | null; readonly key: string | null; plan: Plan };

/** The plan of all edits, each applied to what the earlier ones made, as applyEdits does with values. */
export function planEdits(root: Node, value: Json, edits: readonly Edit[]): Plan {
  return edits.reduce<Plan>((plan, edit) => edited(plan, edit, edit.at), { kind: "kept", node: root, value });
}

/** The value that a plan leads to. */
export function valueOf(plan: Plan): Json {
  if (plan.kind !== "changed") return plan.value;
  if (plan.node.kind === "list") return plan.children.map((child) => valueOf(child.plan));
  return Object.fromEntries(plan.children.map((child) => [child.key ?? "<<", valueOf(child.plan)]));
}

function edited(plan: Plan, edit: Edit, way: KeyPath): Plan {
  const [key, ...rest] = way;
  const node = plan.node;
  if (key === undefined) return edit.kind === "remove" ? reconciled(plan, null) : reconciled(plan, edit.value);
  if (plan.kind === "fresh") return { ...plan, value: applyEdits(plan.value, [{ ...edit, at: way }]) };
  const open = node?.kind === "list" || node?.kind === "mapping" ? opened(plan) : null;
  if (open?.node.kind === "list" && typeof key === "number") return editedList(open, edit, [key, rest]);
  if (open?.node.kind === "mapping") return editedMapping(open, edit, [String(key), rest]) ?? plan;
  if (plan.kind === "kept" && plan.node.kind === "alias") return reconciled(plan, applyEdits(plan.value, [{ ...edit, at: way }]));
  return edit.kind === "remove" ? plan : { kind: "fresh", node, value: applyEdits(null, [{ ...edit, at: way }]) };
}

type Changed = Extract<Plan, { kind: "changed" }>;

/** The children of a kept collection, each kept. */
function opened(plan: Plan): Changed | null {
  if (plan.kind === "changed") return plan;
  if (plan.kind === "fresh" || (plan.node.kind !== "list" && plan.node.kind !== "mapping")) return null;
  const { node, value } = plan;
  const children = node.children.map((source, index): PlanChild => {
    const member = isList(value) ? value[index] : isMapping(value) && source.key !== null ? value[source.key] : null;
    return { source, key: source.key, plan: { kind: "kept", node: source.node, value: member ?? null } };
  });
  return { kind: "changed", node: plan.node, children };
}

function editedList(plan: Changed, edit: Edit, [index, rest]: [number, KeyPath]): Plan {
  const { children } = plan;
  if (rest.length === 0 && edit.kind === "insert") children.splice(index, 0, freshChild(null, edit.value));
  else if (rest.length === 0 && edit.kind === "remove") children.splice(index, 1);
  else {
    const child = children[index];
    if (child) child.plan = edited(child.plan, edit, rest);
  }
  return plan;
}

/** Null where nothing changes. */
function editedMapping(plan: Changed, edit: Edit, [key, rest]: [string, KeyPath]): Plan | null {
  const { children } = plan;
  const index = children.findIndex((child) => child.key === key);
  const child = children[index];
  if (!child && edit.kind === "remove") return null;
  if (!child) children.push(freshChild(key, applyEdits(null, [{ ...edit, at: rest }])));
  else if (edit.kind === "remove" && rest.length === 0) children.splice(index, 1);
  else child.plan = edited(child.plan, edit, rest);
  return plan;
}

function freshChild(key: string | null, value: Json): PlanChild {
  return { source: null, key, plan: { kind: "fresh", node: null, value } };
}

/** The plan that leads to a wanted value and writes as little as possible. */
function reconciled(plan: Plan, wanted: Json): Plan {
  if (plan.kind === "kept" && sameJson(plan.value, wanted)) return plan;
  const open = opened(plan);
  if (open?.node.kind === "mapping" && isMapping(wanted)) {
    const stay = open.children.filter(({ key }) => key === null || Object.hasOwn(wanted, key));
    for (const child of stay) if (child.key !== null) child.plan = reconciled(child.plan, wanted[child.key] ?? null);
    const known = new Set(stay.map(({ key }) => key));
    const merged = plan.kind === "kept" && isMapping(plan.value) ? plan.value : {};
    const added = Object.entries(wanted).filter(([key, value]) => !known.has(key) && !(Object.hasOwn(merged, key) && sameJson(merged[key], value)));
    return { ...open, children: [...stay, ...added.map(([key, value]) => freshChild(key, value))] };
  }
  if (open?.node.kind === "list" && isList(wanted)) return { ...open, children: aligned(open.children, wanted) };
  return { kind: "fresh", node: plan.node, value: wanted };
}

/** Items that are equal, or have the same id, stay where they are; between those, one replaces one. */
function aligned(old: readonly PlanChild[], wanted: readonly Json[]): PlanChild[] {
  const names = old.map(({ plan }) => nameOf(valueOf(plan)));
  const result: PlanChild[] = [];
  let next = 0;
  let unmatched: Json[] = [];
  const settle = (until: number) => {
    const gap = old.slice(next, until);
    result.push(...unmatched.map((value, index) => replaced(gap[index], value)));
    unmatched = [];
    next = until + 1;
  };
  for (const value of wanted) {
    const found = names.indexOf(nameOf(value), next);
    if (found < 0) unmatched.push(value);
    else {
      const child = old[found];
      settle(found);
      result.push(replaced(child, value));
    }
  }
  settle(old.length);
  return result;
}

function replaced(child: PlanChild | undefined, value: Json): PlanChild {
  if (!child) return freshChild(null, value);
  return { ...child, plan: reconciled(child.plan, value) };
}

function nameOf(value: Json): string {
  return isMapping(value) && typeof value["id"] === "string" ? `id ${value["id"]}` : canonicalJson(value);
}
