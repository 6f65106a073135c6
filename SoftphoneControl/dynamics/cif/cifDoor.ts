import type { ClockPort } from "../../ports/clockPort";
import type { PageHost } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import { trustedScriptUrl } from "../../shared/trusted";
import type { WebApiLike } from "../dataverse/webApi";
import { microsoftLibrary } from "../microsoft";
import { sidePageOf } from "../forms/sidePage";
import { webResourceUrl } from "../webResourceUrl";
import { createCifClient } from "./cifClient";
import type { CifClient } from "./cifClient";
import { createCifWebApi } from "./cifWebApi";
import { createCifHost, hostLimits } from "./cifHost";

export interface CifDoorInputs {
  readonly page: Window;
  readonly clock: ClockPort;
  /** The app has said that this page is its channel provider's. Once, however late. */
  readonly onOpen: (client: CifClient) => void;
  /** `missing`: the organization has no such library. `silent`: nothing was said in time; it may be said still. */
  readonly onShut: (why: "missing" | "silent") => void;
  /** See `createCifClient`. */
  readonly onFault: (error: unknown) => void;
  readonly log: LogPort;
  readonly newId: () => string;
}

/** All undefined until the app has said that this page is its channel provider's: the library is there before, but nobody answers. */
export interface CifDoor {
  client(): CifClient | undefined;
  host(): PageHost | undefined;
  /** Its way to Dataverse. */
  webApi(): WebApiLike | undefined;
}

/** Every organization has it (page `pass-url-widget-library`). */
const library = "Widget/msdyn_ciLibrary.js";
const patienceMs = 10_000;

/** Loads the organization's own library into a page that may be a channel provider's. */
export function openCifDoor({ page, clock, onOpen, onShut, onFault, log, newId }: CifDoorInputs): CifDoor {
  let client: CifClient | undefined;
  let host: PageHost | undefined;
  const isLate = clock.after(patienceMs, () => { onShut("silent"); });
  // Before the script is there: it tells right after it ran.
  page.addEventListener("CIFInitDone", () => {
    isLate();
    client = createCifClient({ library: () => microsoftLibrary(page, "CIFramework"), clock, ready: () => Promise.resolve(), limits: hostLimits, onFault });
    host = createCifHost({ client, clock, log, newId, sidePage: () => sidePageOf(page, clock) });
    onOpen(client);
  }, { once: true });
  const script = page.document.createElement("script");
  script.dataset.crmurl = page.location.origin;
  script.dataset.cifid = "CIFMainLibrary";
  script.onerror = () => {
    isLate();
    onShut("missing");
  };
  script.src = trustedScriptUrl(page, webResourceUrl(page, library));
  page.document.head.append(script);
  return { client: () => client, host: () => host, webApi: () => client && createCifWebApi(client) };
}
