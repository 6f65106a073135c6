import type { Log } from "../browser/log";
import type { CifDoor } from "../dynamics/cif/cifDoor";
import type { RequestId } from "../model/ids";
import type { DataversePort } from "../ports/dataversePort";
import type { ShiftBookPort } from "../ports/shiftBookPort";
import type { CredentialPrompt, ViewSounds } from "../ui/SoftphoneView.types";
import type { AgentIntent } from "../state/agentIntent";
import type { Store } from "../state/createStore";
import type { FramedStore } from "./framedStore";
import type { FormSettings } from "./configuration/loadConfiguration";
import type { Platforms } from "./platforms";
import type { CallTexts } from "./callTexts";
import type { ConfigurationProblem } from "./configuration/readConfiguration";

export interface Softphone {
  readonly store: Store;
  /** The same for what is drawn. */
  readonly views: FramedStore;
  readonly log: Log;
  /** Texts the app's notifications need, in the language of the control attached last. */
  readonly texts: CallTexts;
  /** What its controls are lent by their forms. */
  readonly platforms: Platforms;
  readonly dataverse: DataversePort;
  now(): number;
  /** Stamps an intent and takes it to the page that owns the phone; returns the request's id. */
  send(intent: AgentIntent): RequestId;
  /** Tells the agent, once as long as this phone lives: the next record says the same again. */
  tell(problem: ConfigurationProblem): void;
  closeSession(id: string): void;
  /** Loads an integrator's page out of sight, once; it stays as long as this page does. */
  loadHidden(url: string): void;
  readonly hasHidden: boolean;
  /** Whether something was asked here whose end is not known yet. */
  readonly isWaiting: boolean;
  /** Called inside a gesture. */
  unlockSound(): void;
  /** The last actions of this page, as the text of a file: nothing in it tells of anybody. */
  flight(): string;
  readonly sounds: ViewSounds;
  /** The prompt for an account is answered past the store: to whoever asks on this page, else to nobody. */
  readonly credentials: CredentialPrompt;
  readonly book: ShiftBookPort;
  /** Ends everything on this page; what the contact centre knows of the agent and the calls stays as it is. */
  dispose(): void;
}

export interface SoftphoneInputs {
  readonly page: Window & typeof globalThis;
  /** Of the form whose control makes the phone. */
  readonly form: FormSettings;
  /** See `LinkInputs`. */
  readonly prefersPrimary?: boolean;
  /** Of a page that may be a channel provider's. */
  readonly cif?: CifDoor;
  /** Listens to Custom Requests, where they are not made on this very page. */
  readonly listenOn?: (listen: (place: EventTarget) => () => void) => () => void;
}
