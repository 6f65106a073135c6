import type { WorkItemId } from "../model/ids";
import type { WorkItem } from "../model/workItems/workItem";
import type { PhoneState, State } from "./state";

/** What a step may write in: one level of the state. What lies below is shared with the state before, until `own` is asked for it. */
export type Own<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
export type PhoneDraft = Own<PhoneState>;

interface Copy {
  readonly parent: object;
  readonly key: PropertyKey;
  readonly base: object;
  readonly copy: object;
  /** Something in it was found changed: then it need not be compared itself. */
  isChanged: boolean;
}

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Of the step that is being written, parents first. Empty between steps: a step is one synchronous turn, so there is never a second. */
const copies: Copy[] = [];

/** The state after `recipe` has written in its own copy of the phone; the same state where that changed nothing. */
export function writePhone(state: State, recipe: (phone: PhoneDraft) => void): State {
  const phone = write(state.phone, recipe);
  return phone === state.phone ? state : { ...state, phone };
}

/** As `writePhone`, of any part. What the recipe left, or wrote, as it was is shared with `base`. */
export function write<Shape extends object>(base: Shape, recipe: (draft: Own<Shape>) => void): Shape {
  const draft = { ...base };
  try {
    recipe(draft);
    if (!giveBack() && isSame(draft, base)) return base;
  } finally {
    copies.length = 0;
  }
  if (process.env.NODE_ENV !== "production") freeze(draft);
  return draft;
}

/**
 * Gives what was copied for nothing back for its copy: what differs from the base by identity has changed. At the end of each `write`, and within a recipe
 * where what has changed so far counts. What is owned stays owned, unless it was given back.
 * @returns whether anything was copied for something
 */
export function giveBack(): boolean {
  let isChanged = false;
  // Parts before the whole.
  for (let at = copies.length - 1; at >= 0; at -= 1) {
    const entry = copies[at];
    if (!entry || Reflect.get(entry.parent, entry.key) !== entry.copy) continue;
    if (!entry.isChanged && isSame(entry.copy, entry.base)) {
      Reflect.set(entry.parent, entry.key, entry.base);
      continue;
    }
    isChanged = true;
    for (const above of copies) if (above.copy === entry.parent) above.isChanged = true;
  }
  return isChanged;
}

/** The part under `key`, to write in: copied when it is asked for first. `parent` is the draft, or owned itself. */
export function own<Parent extends object, Key extends keyof Parent>(parent: Own<Parent>, key: Key): Own<NonNullable<Parent[Key]>> {
  const base: unknown = parent[key];
  for (const { copy } of copies) if (copy === base) return copy as Own<NonNullable<Parent[Key]>>;
  const copy = (Array.isArray(base) ? [...(base as readonly unknown[])] : { ...(base as object) }) as Own<NonNullable<Parent[Key]>>;
  copies.push({ parent, key, base: base as object, copy, isChanged: false });
  parent[key] = copy as Parent[Key];
  return copy;
}

/** The entry with this key of one of the phone's tables, to write in; undefined where there is none. */
export function ownIn<Table extends "requests" | "workItems" | "callRecords" | "pages">(phone: PhoneDraft, table: Table, id: keyof PhoneState[Table]): Own<NonNullable<PhoneState[Table][keyof PhoneState[Table]]>> | undefined {
  return phone[table][id] === undefined ? undefined : own(own(phone, table) as Own<PhoneState[Table]>, id);
}

/** A call to write in, up or ended; undefined where there is none. */
export function ownCall(phone: PhoneDraft, id: WorkItemId): Own<WorkItem> | undefined {
  const up = ownIn(phone, "workItems", id);
  if (up) return up;
  const at = phone.ended.findIndex((ended) => ended.id === id);
  return at < 0 ? undefined : own(own(phone, "ended"), at);
}

function isSame(one: object, other: object): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((entry, at) => entry === other[at]);
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSameAt(key, one, other));
}

function isSameAt(key: string, one: object, other: object): boolean {
  const value: unknown = Reflect.get(one, key);
  return value === Reflect.get(other, key) && (value !== undefined || key in other);
}

/** Whoever writes in a state that has been told learns it where the softphone is developed and tested. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
