import { createLeaveQuestion } from "../browser/leaveQuestion";
import { createSampleCustomers } from "../dynamics/local/sampleCustomers";
import type { Configuration } from "../model/settings/configuration";
import type { SoundDevices } from "../model/settings/soundDevices";
import { createCallRecords } from "../dynamics/dataverse/callRecords";
import { createDataverseCustomers } from "../dynamics/dataverse/dataverseCustomers";
import { isSampleHost } from "../dynamics/sampleHost";
import type { CallRecordPort } from "../ports/callRecordPort";
import { DataverseFault } from "../ports/dataversePort";
import type { DataversePort } from "../ports/dataversePort";
import type { HostsPort } from "../ports/hostsPort";
import type { CallTexts } from "./callTexts";
import type { PageClockPort } from "../ports/clockPort";
import type { ResumeData } from "../ports/contactCenterPort";
import type { LogPort } from "../ports/logPort";
import type { RingPort } from "../ports/ringPort";
import type { ShiftBookPort } from "../ports/shiftBookPort";
import type { Action } from "../state/actions";
import type { Store } from "../state/createStore";
import type { AttachedControl } from "../state/state";
import type { CredentialPrompt } from "../ui/SoftphoneView.types";
import { chooseContactCenter } from "./chooseContactCenter";
import type { LoadedConfiguration } from "./configuration/loadConfiguration";
import type { ConfigurationProblem } from "./configuration/readConfiguration";
import { withoutCallers } from "./configuration/asRun";
import { createPrimaryEffects } from "./createEffects";
import { ringInAMoment, searchInAMoment } from "./inAMoment";
import { loadInTime } from "./loadInTime";
import { openKeeps } from "./openKeeps";
import { readKept } from "./readKept";
import { createRemoteConnects } from "./remoteConnects";
import { joinLiveChat } from "./remoteLiveChat";
import { startJourney } from "./startJourney";
import { createCredentialPrompt } from "./telephone/credentialPrompt";
import { createTelephone } from "./telephone/createTelephone";
import type { Telephone } from "./telephone/createTelephone";

export interface PrimaryPhoneInputs {
  readonly page: Window & typeof globalThis;
  readonly store: Store;
  /** Of what only the page that owns the phone does: see `Ownership`. */
  readonly clock: PageClockPort;
  readonly whileOwned: (act: () => void) => void;
  readonly log: LogPort;
  readonly ring: RingPort;
  readonly demo: AttachedControl["demo"];
  /** Asked only by the page that begins: whoever takes over goes on with what runs. */
  readonly loadConfiguration: () => LoadedConfiguration | Promise<LoadedConfiguration>;
  readonly hosts: HostsPort;
  readonly dataverse: DataversePort;
  readonly book: ShiftBookPort;
  /** The user of Dynamics, once known; empty where there is none. */
  readonly userId: () => string;
  readonly texts: CallTexts;
  readonly newId: () => string;
  readonly tell: (problem: ConfigurationProblem) => void;
  readonly onFault: (error: unknown) => void;
}

/** What the primary before this one left in this page; without it, what any page left in the browser counts. */
export interface Inheritance {
  readonly isSuccessor: boolean;
  readonly resume: ResumeData | undefined;
  /** The phone of this very page begins again: it goes on from `resume`, whatever is kept in the browser. */
  readonly isRestart?: boolean;
}

/** What only the page that owns the phone has: the contact centre, its reactions, and what is kept for the next page. */
export interface PrimaryPhone {
  /** Of a contact centre that asks the agent for an account. */
  readonly credentials: CredentialPrompt;
  resumeData(): ResumeData | undefined;
  /** Ends it here, so that it can begin again at once; returns what it begins with. */
  leave(): Inheritance;
  /** @param isLost another page owns the phone already: nothing of this one's is kept */
  dispose(isLost?: boolean): void;
}

/** A day that was started from other settings is another day. */
function keyOf({ backend, connects, liveChat, sip: { server, domain }, simulation: { seed, scenario, signedIn } }: Configuration): string {
  const chat = liveChat.enabled ? [liveChat.channelId] : [];
  if (backend === "sip") return JSON.stringify([backend, server, domain, ...chat]);
  return JSON.stringify([backend, backend === "connects" ? connects : undefined, seed, scenario, signedIn, ...chat]);
}

/** Learns its settings first, where they are not known yet, and makes its telephone, where calls are real. */
export function startPrimaryPhone(inputs: PrimaryPhoneInputs, from: Inheritance): PrimaryPhone {
  const { page, store, clock, whileOwned, log, newId, onFault } = inputs;
  let running: RunningPhone | undefined;
  let ended = false;
  const prompt = createCredentialPrompt({
    tell(asked) {
      if (!ended) store.dispatch(asked ? { type: "credentials.asked", at: clock.now(), asked } : { type: "credentials.settled", at: clock.now() });
    },
  });

  function take(loaded: LoadedConfiguration): void {
    if (ended) return;
    store.dispatch({ type: "configuration.loaded", at: clock.now(), ...loaded });
    begin();
  }

  function begin(): void {
    const { configuration } = store.getState().phone;
    if (configuration.backend === "sip") createTelephone({ page, clock, whileOwned, log, configuration, newId, prompt }).then((telephone) => { whileOwned(() => { beginWith(telephone); }); }).catch(onFault);
    else running = runPhone(inputs, from);
  }

  function beginWith(telephone: Telephone): void {
    if (ended) {
      telephone.dispose();
      return;
    }
    running = runPhone(inputs, from, telephone);
  }

  if (from.isSuccessor) begin();
  else {
    const loaded = inputs.loadConfiguration();
    if (loaded instanceof Promise) loaded.then((late) => { whileOwned(() => { take(late); }); }).catch(onFault);
    else take(loaded);
  }
  const resumeData = (): ResumeData | undefined => (running ? running.resumeData() : from.resume);
  const dispose = (isLost?: boolean): void => {
    ended = true;
    running?.dispose(isLost);
  };
  return {
    credentials: prompt,
    resumeData,
    leave() {
      running?.endCalls();
      const resume = resumeData();
      dispose();
      const { agent, credentialsAsked, workItems } = store.getState().phone;
      const at = clock.now();
      if (resume === undefined) store.dispatch({ type: "phone.startedAnew", at });
      if (credentialsAsked) store.dispatch({ type: "credentials.settled", at });
      // Settings change while nobody works with them.
      return { isSuccessor: agent !== undefined || Object.keys(workItems).length > 0, resume, isRestart: true };
    },
    dispose,
  };
}

interface RunningPhone extends Pick<PrimaryPhone, "resumeData" | "dispose"> {
  /** Those that do not outlive their line. */
  endCalls(): void;
}

/** Those who may call are drawn after the agent's own buttons can be pressed. Milliseconds. */
const offerAfterMs = 100;

/** They wait for a page that may write them. */
const noRecords: CallRecordPort = { write: () => Promise.reject(new DataverseFault("absent")) };

function runPhone(inputs: PrimaryPhoneInputs, from: Inheritance, telephone?: Telephone): RunningPhone {
  const { page, store, clock, whileOwned, log, ring, demo, hosts, dataverse, book, texts, newId, tell, onFault } = inputs;
  const { configuration, setUp } = store.getState().phone;
  const key = keyOf(configuration);
  const { contactCenter: voice, simulation, problem } = chooseContactCenter({
    clock,
    configuration: from.isSuccessor || from.isRestart === true ? withoutCallers(configuration) : configuration,
    demo: setUp ? "setUpFirst" : demo,
    log,
    telephone: telephone?.contactCenter,
    connects: () => createRemoteConnects({ page, clock, log, configuration, onTrouble: tell }),
  });
  const contactCenter = joinLiveChat(voice, { page, clock, log, onTrouble: tell, getPhone: () => store.getState().phone });
  const now = (): number => clock.now();
  const userId = inputs.userId();
  let isLost = false;
  const keeps = openKeeps({ page, now, log, userId, isSimulated: configuration.backend === "local", isOwned: () => !isLost, onFound: (savedAt) => { clock.notBefore(savedAt); } });
  // Whatever the settings say, which may come from another page: a simulation reaches no Dataverse but one that is played.
  const isSample = configuration.backend === "local" && !(isSampleHost(page) && dataverse.isThere());
  const dispatch = (action: Action): void => { whileOwned(() => { if (!ended) store.dispatch(action); }); };
  const journey = configuration.journey.enabled
    ? startJourney({ page, clock, log, settings: configuration.journey, dataverse: isSample ? undefined : dataverse, tell: (events) => { dispatch({ type: "journey.told", at: clock.now(), events }); }, onThrow: onFault })
    : undefined;
  const callRing = ringInAMoment(ring, clock);
  const effects = createPrimaryEffects({
    store,
    whileOwned,
    clock,
    log,
    ring: callRing,
    contactCenter,
    simulation,
    media: telephone?.media,
    leave: telephone && createLeaveQuestion(page),
    journey,
    customers: searchInAMoment(isSample ? createSampleCustomers(now) : createDataverseCustomers({ dataverse, clock, log, configuration: () => store.getState().phone.configuration }), clock),
    keep: keeps.phone,
    key,
    hosts,
    records: isSample ? noRecords : createCallRecords({ dataverse, subtle: page.crypto.subtle, userId, texts: texts.ofRecords, log }),
    recordsKeep: keeps.records,
    preferencesKeep: keeps.preferences,
    shiftsKeep: keeps.shifts,
    book,
    userId,
    unnamed: texts.unnamed,
    newId,
  });
  const onOnline = (): void => { dispatch({ type: "intent.recordsRetried", at: clock.now() }); };
  page.addEventListener("online", onOnline);
  const tellDevices = (devices: SoundDevices): void => { dispatch({ type: "devices.changed", at: clock.now(), devices }); };
  const endings = [contactCenter.subscribe(dispatch), telephone?.media.subscribe(tellDevices), ring.onRingerGone((label) => { dispatch({ type: "ringer.gone", at: clock.now(), label }); })];
  let isStarted = false;
  let ended = false;

  function start(resume: ResumeData | undefined): void {
    if (ended) return;
    isStarted = true;
    contactCenter.start(resume);
    if (simulation) endings.push(clock.after(offerAfterMs, () => { dispatch({ type: "simulation.offered", at: clock.now(), offer: simulation.offer }); }));
  }

  async function restore(): Promise<void> {
    const text = await loadInTime(keeps.phone, clock, () => { tell({ code: "restoreFailed" }); });
    const kept = readKept(text, key);
    whileOwned(() => {
      if (kept && !ended) store.dispatch({ type: "keep.restored", at: clock.now(), parts: kept.parts });
      start(kept?.resume);
    });
  }

  if (problem) tell(problem);
  if (telephone) tellDevices(telephone.media.devices);
  if (from.isSuccessor || from.isRestart === true) start(from.resume);
  else restore().catch(onFault);

  return {
    endCalls: () => { telephone?.endCalls(); },
    resumeData: () => (isStarted ? contactCenter.resumeData() : from.resume),
    dispose(lost = false) {
      isLost = lost;
      ended = true;
      page.removeEventListener("online", onOnline);
      effects.dispose();
      for (const end of endings) end?.();
      journey?.dispose();
      contactCenter.dispose();
      telephone?.dispose();
      callRing.silence();
      keeps.dispose();
    },
  };
}
