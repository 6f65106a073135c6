import type { Address } from "../app/address";
import { createCifHost } from "../cif/host/cifHost";
import type { CifHost } from "../cif/host/cifHost";
import type { Dataverse } from "../dataverse/dataverse";
import { createPanel } from "../panel/panel";
import type { Panel } from "../panel/panel";
import { createPresences } from "../panel/presence";
import type { Presences } from "../panel/presence";
import { createToasts } from "../panel/toasts";
import type { Toasts } from "../panel/toasts";
import { createWebApi } from "../platform/webApi";
import { followAddress } from "../sessions/followAddress";
import { createSessions } from "../sessions/sessions";
import type { Sessions } from "../sessions/sessions";
import { createApm } from "./apm";

/** What a multisession app has more than another. */
export interface Multisession {
  readonly sessions: Sessions;
  readonly panel: Panel;
  readonly presences: Presences;
  readonly toasts: Toasts;
  readonly host: CifHost;
}

/** Puts up `Microsoft.Apm` and, with a channel provider, the little of `Microsoft.CIFramework` that an app page has. */
export function startMultisession(address: Address, dataverse: Dataverse): Multisession {
  const sessions = createSessions(address.place());
  followAddress(sessions, address);
  const panel = createPanel();
  const presences = createPresences();
  const toasts = createToasts();
  const host = createCifHost({ sessions, panel, presences, toasts, webApi: createWebApi(dataverse, address.settings), settings: address.settings, place: address.place });
  Object.assign(window, { Microsoft: { Apm: createApm(sessions), ...(address.settings().provider && { CIFramework: host.onAppPage }) } });
  return { sessions, panel, presences, toasts, host };
}
