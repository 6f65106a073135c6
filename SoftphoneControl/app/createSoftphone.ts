import { createClock } from "../browser/clock";
import { watchFreezing } from "../browser/freezing";
import { createFrames } from "../browser/frames";
import { createHiddenFrame } from "../browser/hiddenFrame";
import { createKeep } from "../browser/keep";
import { createLog } from "../browser/log";
import { watchPageUse } from "../browser/pageUse";
import { createDesktopNotices } from "../browser/desktopNotices";
import { createRing } from "../browser/ring";
import { createTitleBadge } from "../browser/titleBadge";
import { isOfOrganization } from "../dynamics/appPage";
import { createDataverse } from "../dynamics/dataverse/createDataverse";
import type { WebApiLike } from "../dynamics/dataverse/webApi";
import { createLocalHost } from "../dynamics/local/localHost";
import { createAppNotifications } from "../dynamics/notifications/appNotifications";
import { xrmUserOf } from "../dynamics/xrm";
import { createPageChannel } from "../link/client/pageChannel";
import { createPageLocks } from "../link/client/pageLocks";
import { tabOf } from "../link/client/tabIdentity";
import { createFlightRecorder } from "../effects/flight/flightRecorder";
import { createLink } from "../link/createLink";
import type { PeerId, RequestId } from "../model/ids";
import type { CommandIntended } from "../state/actions";
import type { AgentIntent } from "../state/agentIntent";
import { createStore } from "../state/createStore";
import { initialState } from "../state/initialState";
import { asRun, isAside } from "./configuration/asRun";
import { loadConfiguration } from "./configuration/loadConfiguration";
import { createPlatforms } from "./platforms";
import { createAskedRequests } from "./askedRequests";
import { createCallTexts } from "./callTexts";
import { createFramedStore } from "./framedStore";
import { chooseHost } from "./chooseHost";
import type { ConfigurationProblem } from "./configuration/readConfiguration";
import { createPageEffects } from "./createEffects";
import { createHosts } from "./createHosts";
import { recordInAMoment } from "./inAMoment";
import { listenToCustomRequests } from "./customRequests";
import { createOwnPhone } from "./ownPhone";
import type { Inheritance, PrimaryPhone } from "./primaryPhone";
import { startPrimaryPhone } from "./primaryPhone";
import { openShiftBook } from "./openShiftBook";
import { isForThisPage, signInHere } from "./signInHere";
import { tellPage } from "./tellPage";
import { version } from "./version";
import { createViewSounds } from "./viewSounds";
import { whereOf } from "./whereOf";
import type { Softphone, SoftphoneInputs } from "./softphone";

/** Builds the phone of this page, and joins the browser's one softphone. */
export function createSoftphone({ page, form, prefersPrimary, cif, listenOn = (listen) => listen(page) }: SoftphoneInputs): Softphone {
  const self = page.crypto.randomUUID() as PeerId;
  const newId = (): string => page.crypto.randomUUID();
  const clock = createClock(page);
  const log = createLog(() => clock.now());
  const ring = createRing(page);
  const desktop = createDesktopNotices(page);
  const notifications = createAppNotifications({ page, log, desktop });
  const texts = createCallTexts(() => store.getState().phone.configuration.defaultCountry);
  const platforms = createPlatforms(() => xrmUserOf(page));
  const dataverse = createDataverse({ page, clock, webApis: () => platforms.all().flatMap(({ webAPI }) => (webAPI as WebApiLike | undefined) ?? []), cif: () => cif?.webApi(), isDynamics: () => isOfOrganization(page) });
  const local = createLocalHost({ clock, newId });
  const locks = createPageLocks(page);
  const freezing = watchFreezing(page);
  const store = createStore({ initial: initialState(asRun(form.configuration, page), { sound: ring.sound }, clock.now()), onThrow: onFault });
  const views = createFramedStore({ store, beforePaint: createFrames(page, clock), onThrow: onFault });
  const book = openShiftBook({ page, clock, log, backend: () => store.getState().phone.configuration.backend, userId: () => platforms.userId() ?? "" });
  const host = chooseHost({
    page,
    clock,
    log,
    newId,
    local,
    isSimulated: () => isAside(store.getState().phone.configuration, page),
    navigation: () => platforms.all().find(({ navigation }) => navigation)?.navigation,
    cif,
  });
  const told = new Set<string>();
  const asked = createAskedRequests();
  const hidden = new Map<string, { dispose(): void }>();
  const recorder = recordInAMoment(createFlightRecorder({ softphoneVersion: version, now: () => clock.now() }), clock);
  const own = createOwnPhone({ store, clock, link: () => link, start: startPhone });
  let ended = false;

  function onFault(error: unknown): void {
    log.write({ level: "error", source: "app", message: `Something failed: ${whereOf(error)}` });
  }

  const link = createLink({
    store,
    channel: createPageChannel(page, onFault),
    locks,
    clock,
    log,
    newId,
    self,
    tab: () => tabOf(page, locks),
    version,
    prefersPrimary,
    results: () => store.getState().phone.configuration.integrationResults,
    resumeData: () => own.current?.resumeData(),
    onPrimary: own.begin,
    onStandDown: ({ isLost }) => { own.end(isLost); },
    host: () => host.current(),
    isVisible: () => page.document.visibilityState !== "hidden",
    isFrozen: () => freezing.isFrozen,
  });
  const pageEffects = createPageEffects({ store, log, notifications, desktop, title: createTitleBadge(page), texts, send });

  function startPhone(from: Inheritance): PrimaryPhone {
    return startPrimaryPhone(
      {
        page,
        store,
        clock: link.ownership.clock,
        whileOwned: link.ownership.run,
        log,
        ring,
        demo: form.demo,
        loadConfiguration: () => loadConfiguration({ page, form, dataverse, openKeep: () => createKeep({ page, now: () => clock.now(), log, name: "configuration" }), clock, log }),
        hosts: createHosts({ store, link, self, own: () => host.current() }),
        dataverse,
        book,
        userId: () => platforms.userId() ?? "",
        texts,
        newId,
        tell,
        onFault: onStartFault,
      },
      from,
    );
  }

  function onStartFault(error: unknown): void {
    onFault(error);
    store.dispatch({ type: "trouble.noticed", at: clock.now(), code: "internal" });
  }

  function send(intent: AgentIntent): RequestId {
    const requestId = newId() as RequestId;
    const at = clock.now();
    if (intent.type === "intent.command") asked.add(requestId, at);
    if (intent.type === "intent.command") command({ ...intent, at, requestId, source: "agent", page: self });
    else if (intent.type === "intent.restartAsked") own.askRestart();
    else if (intent.type !== "intent.simulation" || isDemoAllowed()) link.dispatch({ ...intent, at });
    return requestId;
  }

  function command(intent: CommandIntended): void {
    if (isForThisPage(store.getState(), intent.command)) signInHere({ store, link, clock }, intent).catch(onFault);
    else link.dispatch(intent);
  }

  /** Only a form that lets people be made to call may make them. */
  function isDemoAllowed(): boolean {
    return Object.values(store.getState().here.controls).some((control) => control.demo === "allowed");
  }

  function tell(found: ConfigurationProblem): void {
    const said = `${found.code} ${found.detail ?? ""}`;
    if (told.has(said)) return;
    told.add(said);
    link.dispatch({ type: "trouble.noticed", at: clock.now(), ...found });
  }

  const endings = [
    store.onStep((step) => { recorder.react(step); }),
    ring.subscribe((sound) => { store.dispatch({ type: "sound.changed", at: clock.now(), sound }); }),
    local.sessions.subscribe((sessions) => { store.dispatch({ type: "sessions.changed", at: clock.now(), sessions }); }),
    listenOn((place) => listenToCustomRequests({ page: place, store, link, log, newId, now: () => clock.now(), self })),
    tellPage({ store, link, host, newId, now: () => clock.now(), self, watchUse: (tell) => watchPageUse(page, tell) }),
  ];

  return {
    store,
    views,
    log,
    texts,
    platforms,
    dataverse,
    now: () => clock.now(),
    send,
    tell,
    closeSession: (id) => { void local.closeSession(id); },
    loadHidden(url) {
      if (!hidden.has(url)) hidden.set(url, createHiddenFrame(page, url));
    },
    get isWaiting() {
      return asked.isWaiting(store.getState().phone, clock.now());
    },
    get hasHidden() {
      return hidden.size > 0;
    },
    unlockSound: () => { ring.unlock(); },
    flight: () => recorder.flight(),
    sounds: createViewSounds({ page, ring, desktop, getPhone: () => store.getState().phone }),
    credentials: {
      answer: (given) => { own.current?.credentials.answer(given); },
      cancel: () => { own.current?.credentials.cancel(); },
    },
    book,
    dispose() {
      if (ended) return;
      ended = true;
      for (const end of endings) end();
      for (const frame of hidden.values()) frame.dispose();
      // The next page in line goes on once the link lets go: the contact centre must have stopped here by then.
      views.dispose();
      own.dispose();
      link.dispose();
      pageEffects.dispose();
      ring.dispose();
      notifications.dispose();
      desktop.dispose();
      host.dispose();
      book.dispose();
      freezing.dispose();
      clock.dispose();
    },
  };
}
