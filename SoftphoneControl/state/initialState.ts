import type { Configuration } from "../model/settings/configuration";
import type { EpochMs } from "../model/ids";
import { defaultPreferences } from "../model/settings/preferences";
import type { HereState, State } from "./state";

/** The phone before the contact centre has said anything. */
export function initialState(configuration: Configuration, here: Pick<HereState, "sound">, at: EpochMs): State {
  return {
    phone: {
      configuration,
      connection: { phase: "connecting", since: at },
      channels: [],
      reasonCodes: { Logout: [], NotReady: [], Wrapup: [] },
      directory: { colleagues: [], queues: [] },
      workItems: {},
      ended: [],
      requests: {},
      settledRequests: [],
      notices: [],
      alerts: [],
      infos: [],
      dialGuards: [],
      resync: {},
      kept: {},
      callRecords: {},
      pages: {},
      media: {},
      journeys: {},
      preferences: defaultPreferences,
    },
    here: { ...here, controls: {}, link: "joining", sessions: [], hostKind: "local" },
  };
}
