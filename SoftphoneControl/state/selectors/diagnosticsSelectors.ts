import type { Backend } from "../../model/settings/configuration";
import type { Connection } from "../../model/agent/connection";
import type { CallHealth } from "../../model/diagnostics/health";
import type { EpochMs } from "../../model/ids";
import type { State } from "../state";

export interface DiagnosticsView {
  readonly phase: Connection["phase"];
  readonly since: EpochMs;
  readonly backend: Backend;
  /** Whether this page owns the phone, and so has its sound. */
  readonly isHere: boolean;
  readonly pages: number;
  readonly pending: number;
  readonly unsaved: number;
  readonly calls: number;
}

export function diagnosticsSelector({ phone, here }: State): DiagnosticsView {
  return {
    phase: phone.connection.phase,
    since: phone.connection.since,
    backend: phone.configuration.backend,
    isHere: here.link === "primary",
    pages: Object.keys(phone.pages).length,
    pending: Object.keys(phone.requests).length,
    unsaved: Object.keys(phone.callRecords).length,
    calls: Object.keys(phone.workItems).length,
  };
}

const noCalls: readonly CallHealth[] = [];
const noTimes: readonly EpochMs[] = [];

/** The newest last. */
export function callHealthsSelector({ phone }: State): readonly CallHealth[] {
  return phone.health?.calls ?? noCalls;
}

export function reconnectsSelector({ phone }: State): readonly EpochMs[] {
  return phone.health?.reconnects ?? noTimes;
}

/** What becomes of calls when the phone is started again; undefined: there are none. */
export function restartCostSelector({ phone }: State): "stay" | "pause" | "end" | undefined {
  const { configuration, workItems } = phone;
  if (Object.keys(workItems).length === 0) return undefined;
  if (configuration.backend !== "sip") return "stay";
  return configuration.sip.recovery ? "pause" : "end";
}
