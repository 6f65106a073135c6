/** One assignment, by the way to it: what an action changed, as somebody would write it who knows it beforehand. */
export type Change =
  | { readonly kind: "set"; readonly path: readonly string[]; readonly value: unknown }
  | { readonly kind: "delete"; readonly path: readonly string[] }
  /** Of a list of what is over: one comes to its head, and the last falls off where it is full. */
  | { readonly kind: "unshift"; readonly path: readonly string[]; readonly value: unknown; readonly most: number };

const isBranch = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The lists that keep the newest, by name: how many of them. */
export type Bounds = Readonly<Record<string, number>>;

/** The fewest assignments that make `after` of `before`; what both share by identity is not looked into. */
export function changesBetween(before: object, after: object, bounds: Bounds, path: readonly string[] = []): Change[] {
  const changes: Change[] = [];
  for (const key of Object.keys(after)) {
    const was: unknown = Reflect.get(before, key);
    const is: unknown = Reflect.get(after, key);
    const way = [...path, key];
    if (was === is && key in before) continue;
    if (Array.isArray(was) && Array.isArray(is)) changes.push(...changesOfList(was, is, bounds, way));
    else if (isBranch(was) && isBranch(is) && !Array.isArray(is)) changes.push(...changesBetween(was, is, bounds, way));
    else changes.push({ kind: "set", path: way, value: is });
  }
  for (const key of Object.keys(before)) if (!(key in after)) changes.push({ kind: "delete", path: [...path, key] });
  return changes;
}

function changesOfList(was: readonly unknown[], is: readonly unknown[], bounds: Bounds, path: readonly string[]): Change[] {
  const most = bounds[path.at(-1) ?? ""];
  const fresh = most === undefined ? -1 : is.indexOf(was[0]);
  if (most !== undefined && fresh > 0 && is.slice(fresh).every((entry, at) => entry === was[at])) return is.slice(0, fresh).reverse().map((value) => ({ kind: "unshift", path, value, most }));
  if (was.length === is.length && is.every(isBranch)) return changesBetween(was, is, bounds, path);
  return [{ kind: "set", path, value: is }];
}

/** Plain assignments, on a state that may be written, or on immer's draft of one. */
export function apply(state: object, changes: readonly Change[]): void {
  for (const change of changes) {
    let place: object = state;
    for (let at = 0; at < change.path.length - 1; at += 1) place = (place as Record<string, object>)[change.path[at] as string] as object;
    const key = change.path.at(-1) as string;
    if (change.kind === "set") (place as Record<string, unknown>)[key] = change.value;
    else if (change.kind === "delete") delete (place as Record<string, unknown>)[key];
    else {
      const list = (place as Record<string, unknown[]>)[key] as unknown[];
      list.unshift(change.value);
      if (list.length > change.most) list.pop();
    }
  }
}
