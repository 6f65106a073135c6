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
import type { OpenForm } from "../platform/openForm";
import { createWebApi } from "../platform/webApi";
import { followAddress } from "../sessions/followAddress";
import type { Sessions } from "../sessions/sessions";
import { createTold, watched } from "../told/told";
import type { Told } from "../told/told";
import { createApm } from "./apm";

/** What a multisession app has more than another. */
export interface Multisession {
  readonly sessions: Sessions;
  readonly panel: Panel;
  readonly presences: Presences;
  readonly toasts: Toasts;
  readonly told: Told;
  readonly host: CifHost;
}

interface MultisessionParts {
  readonly sessions: Sessions;
  readonly address: Address;
  readonly dataverse: Dataverse;
  readonly openForm: OpenForm;
}

/** What is worth telling of `Microsoft.Apm`. */
const toldOfApm = ["createSession", "createTab", "focusTab", "closeTab", "refreshTab"];

/** Puts up `Microsoft.Apm` and, with a channel provider, the little of `Microsoft.CIFramework` that an app page has. */
export function startMultisession({ sessions, address, dataverse, openForm }: MultisessionParts): Multisession {
  followAddress(sessions, address);
  const panel = createPanel();
  const presences = createPresences();
  const toasts = createToasts();
  const told = createTold();
  const { settings, place } = address;
  const host = createCifHost({ sessions, panel, presences, toasts, told, dataverse, webApi: createWebApi(dataverse, settings), openForm, settings, place });
  const hasFramework = settings().provider && settings().cif !== "absent";
  Object.assign(window, { Microsoft: { Apm: watched(told, "Apm", createApm(sessions), toldOfApm), ...(hasFramework && { CIFramework: host.onAppPage }) } });
  return { sessions, panel, presences, toasts, told, host };
}
