import type { Place } from "../../app/place";
import type { Dataverse } from "../../dataverse/dataverse";
import type { Panel } from "../../panel/panel";
import type { Presences } from "../../panel/presence";
import type { Toasts } from "../../panel/toasts";
import type { OpenForm } from "../../platform/openForm";
import type { WebApi } from "../../platform/webApi";
import type { Sessions } from "../../sessions/sessions";
import type { Settings } from "../../settings/settings";
import type { Told } from "../../told/told";

/** What a channel provider may work on. */
export interface HostParts {
  readonly sessions: Sessions;
  readonly dataverse: Dataverse;
  readonly webApi: WebApi;
  readonly openForm: OpenForm;
  readonly told: Told;
  readonly panel: Panel;
  readonly presences: Presences;
  readonly toasts: Toasts;
  readonly settings: () => Settings;
  readonly place: () => Place;
}

/** One side of the framework: by name, with the arguments as they came over the wire. */
export type HostMethods = Readonly<Record<string, (...args: never[]) => unknown>>;
