import type { ControlContext } from "./controlContext";

/** The record a control stands on; both empty where nobody says. */
export interface RecordIdentity {
  /** Without braces, in small letters; empty for a record that is not saved yet. */
  readonly id: string;
  /** Logical name. */
  readonly table: string;
}

interface Told {
  readonly entityId?: unknown;
  readonly entityTypeName?: unknown;
}

/**
 * From where the platform has kept it for years without promising to.
 * @param query of the page's address: counts only where the platform says nothing, for a form in a dialog or a pane has its own record
 */
export function recordIdentityOf(context: ControlContext, query: string): RecordIdentity {
  const { page, mode } = context as unknown as { readonly page?: Told; readonly mode?: { readonly contextInfo?: Told } };
  const [info, around, written] = [mode?.contextInfo, page, toldBy(query)].map(read);
  const id = info?.id || around?.id || "";
  const table = info?.table || around?.table || "";
  if (written && (id === "" ? table === "" : table === "" && written.id === id)) return written;
  return { id, table };
}

function read(told: Told | undefined): RecordIdentity {
  return { id: textOf(told?.entityId).replace(/[{}]/g, ""), table: textOf(told?.entityTypeName) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim().toLowerCase() : "";
}

/** A dashboard or a view has an id, too, but no table. */
function toldBy(query: string): Told {
  const told = new URLSearchParams(query);
  return told.has("etn") ? { entityId: told.get("id"), entityTypeName: told.get("etn") } : {};
}
