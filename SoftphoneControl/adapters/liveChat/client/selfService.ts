import type { EpochMs } from "../../../model/ids";
import type { ContextValue } from "./liveChatSdk";

/** The key whose entries become rows of `msdyn_visitorjourney`. */
export const selfServiceKey = "SelfService";

/** `msdyn_type` of each. */
const types = { page: 192350000, search: 192350001, article: 192350002, custom: 192350003 } as const;

/** What a visitor did before the chat. */
export interface SelfServiceStep {
  readonly kind: keyof typeof types;
  readonly title: string;
  readonly at: EpochMs;
}

/** The value of `SelfService`: JSON in a text, times in ISO 8601. */
export function writeSelfService(steps: readonly SelfServiceStep[]): ContextValue {
  const rows = steps.map(({ kind, title, at }) => ({ msdyn_displaytitle: title, msdyn_starttime: new Date(at).toISOString(), msdyn_type: types[kind] }));
  return { value: JSON.stringify(rows), isDisplayable: false };
}
