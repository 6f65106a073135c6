import type { Settings } from "../settings/settings";

/** Everything about one control on a form that may change while it stands there. */
export interface ControlSituation {
  readonly settings: Settings;
  readonly table: string;
  readonly entityId: string | undefined;
  readonly entityName: string;
  /** The logical name of the column the control is bound to. */
  readonly column: string;
  readonly label: string;
  readonly value: string | null;
  /** -1 until the control asked to be told, and was measured. */
  readonly allocatedWidth: number;
}
