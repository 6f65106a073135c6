import type { Place } from "../app/place";
import { bareId } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";
import { readFormParameters } from "../form/formParameters";
import type { QuickCreates, SavedReference } from "../quickCreate/quickCreates";

/** What `openForm` takes, as far as it is played. */
export interface FormOptions {
  readonly entityName: string;
  readonly entityId?: string;
  readonly useQuickCreateForm?: boolean;
  /** The record that a new one is made from: it stands in the first lookup that takes it. */
  readonly createFromEntity?: { readonly entityType: string; readonly id: string };
}

export type OpenForm = (options: FormOptions, parameters?: Readonly<Record<string, unknown>>) => Promise<{ readonly savedEntityReference: readonly SavedReference[] }>;

interface OpenFormParts {
  readonly goTo: (place: Place) => void;
  readonly quickCreates: QuickCreates;
  /** Whether the app has a quick create form for a table; without one it shows the full form. */
  readonly hasQuickCreate: (table: string) => boolean;
}

/** Forms for everybody who may open them. A quick create form waits for the agent; any other is only shown. */
export function createOpenForm({ goTo, quickCreates, hasQuickCreate }: OpenFormParts): OpenForm {
  return async ({ entityName: table, entityId = "", useQuickCreateForm = false, createFromEntity }, parameters = {}) => {
    const { lookups } = tableNamed(table);
    if (entityId !== "") {
      goTo({ page: "record", table, recordId: bareId(entityId) });
      return { savedEntityReference: [] };
    }
    const lookup = Object.keys(lookups).find((name) => createFromEntity !== undefined && lookups[name]?.includes(createFromEntity.entityType) === true);
    const from = lookup === undefined || createFromEntity === undefined ? {} : { [lookup]: createFromEntity.id, [`${lookup}type`]: createFromEntity.entityType };
    const values = readFormParameters(table, { ...from, ...parameters });
    if (useQuickCreateForm && hasQuickCreate(table)) return { savedEntityReference: await quickCreates.open(table, values) };
    goTo({ page: "new", table, values });
    return { savedEntityReference: [] };
  };
}
