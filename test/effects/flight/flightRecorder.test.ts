import { createFlightRecorder, flightActions } from "../../../SoftphoneControl/effects/flight/flightRecorder";
import { mask } from "../../../SoftphoneControl/effects/flight/mask";
import { createStandIns } from "../../../SoftphoneControl/effects/flight/standIns";
import type { StandIns } from "../../../SoftphoneControl/effects/flight/standIns";
import type { Flight } from "../../../SoftphoneControl/model/diagnostics/flight";
import type { ChannelId, PeerId, RequestId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { JourneyEvent } from "../../../SoftphoneControl/model/host/journey";
import { parseAddress } from "../../../SoftphoneControl/model/numbers/phoneNumber";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { deriveEvents } from "../../../SoftphoneControl/state/deriveEvents";
import { rootReducer } from "../../../SoftphoneControl/state/rootReducer";
import type { Step } from "../../../SoftphoneControl/state/step";
import { createPhoneBench, readyBench } from "../../support/phoneBench";
import type { PhoneBench } from "../../support/phoneBench";

const inCountry = (country: string): StandIns => createStandIns(() => country);
const plainOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What people said, typed and were called in it. */
const said = {
  notes: "Mrs. Keller moves to Gartenstrasse on Friday",
  text: "anything Dr. Zimmermann wrote",
  variable: "Zimmermann-4711",
  favorite: "Grandmother Ottilie",
  record: "Cornelia Zimmermann",
  title: "How to cancel my marriage insurance",
  url: "https://shop.example/cart/Zimmermann",
  number: "+12025550143",
  favoriteNumber: "+493023125679",
  user: "zimmermann.c",
  digits: "48151623",
  device: "Zimmermann's AirPods",
};

const journeyEvent: JourneyEvent = {
  id: "event-1", at: 1_772_524_800_000, kind: "page", customerId: "visitor-zimmermann", customerIdType: "cookie", sessionId: "visit-1", title: said.title, url: said.url,
  action: { id: "action-1", state: "offered", mediaType: "webchat", mapId: "map-1", errorMessage: said.text, more: { note: said.text } },
};

async function noisyStory(recorded?: (step: Step) => void): Promise<PhoneBench> {
  const alex = createPhoneBench({ simulation: { wrapupMs: 30_000 } });
  const { store, clock } = alex;
  if (recorded) store.onStep(recorded);
  const at = (): number => clock.now();
  await alex.signsIn();
  await alex.goesReady();
  store.dispatch({ type: "intent.preferencesChanged", at: at(), preferences: { favorites: [{ name: said.favorite, address: said.favoriteNumber }] } });
  await alex.happens({ type: "callerDials", address: said.number });
  await alex.does("acceptWorkitem");
  const call = alex.call();
  const workItemId = call.id;
  for (const length of [5, 20, said.notes.length]) store.dispatch({ type: "intent.notesChanged", at: at(), workItemId, notes: said.notes.slice(0, length) });
  store.dispatch({ type: "intent.recordsSearched", at: at(), workItemId, text: said.record });
  await alex.settle();
  store.dispatch({ type: "intent.customerChosen", at: at(), workItemId, record: { id: "4f1c1e0e-6a0b-4c60-8b44-3ce0f2d0a001", name: said.record, recordType: "contact" } });
  store.dispatch({ type: "journey.told", at: at(), events: [journeyEvent] });
  store.dispatch({ type: "intent.alertRaised", at: at(), alert: { id: "alert-1", peerId: "page-1" as PeerId, description: said.text, title: said.title } });
  store.dispatch({ type: "intent.infoShown", at: at(), infoId: "info-1", text: said.text });
  store.dispatch({ type: "intent.logWritten", at: at(), level: "debug", text: said.text });
  store.dispatch({ type: "credentials.asked", at: at(), asked: { why: "signIn", wereRefused: false, user: said.user } });
  const person = { label: said.record, kind: "mobile" as const, number: said.favoriteNumber, record: { id: "4f1c1e0e-6a0b-4c60-8b44-3ce0f2d0a001", name: said.record, recordType: "contact" }, doNotPhone: false };
  store.dispatch({ type: "intent.peopleSought", at: at(), text: said.record });
  store.dispatch({ type: "people.found", at: at(), text: said.record, people: [person] });
  store.dispatch({ type: "intent.contactsAsked", at: at(), workItemId });
  store.dispatch({ type: "contacts.found", at: at(), workItemId, contacts: [{ id: "activity-1", at: at(), direction: "Incoming", subject: said.title }] });
  const speaker = { id: "default", label: "Speaker" };
  const airPods = { id: "a1b2c3", label: said.device };
  for (const inputs of [[speaker], [speaker, airPods], [speaker]]) {
    store.dispatch({ type: "devices.changed", at: at(), devices: { microphone: "granted", inputs, outputs: inputs, input: "default", output: inputs[1] ? "a1b2c3" : "default" } });
  }
  store.dispatch({ type: "intent.preferencesChanged", at: at(), preferences: { ringer: said.device } });
  store.dispatch({ type: "ringer.gone", at: at(), label: said.device });
  await alex.does("sendDtmf", { digits: said.digits });
  alex.send({ type: "updateWorkitemData", workItemId, ctiData: { [said.variable]: said.text, other: said.variable } });
  await alex.settle();
  await alex.does("consult", { address: "1002" });
  await clock.advance(20_000);
  // In the middle of calls everything is told anew.
  store.dispatch({ type: "resync.wanted", at: at() });
  await clock.advance(5_000);
  // What makes no sense is refused, and told.
  alex.send({ type: "dial", channelId: "telephony" as ChannelId, address: "not a number of Zimmermann" });
  store.dispatch({ type: "contactCenter.workItemChanged", at: at(), workItemId: "call-unknown" as WorkItemId, revision: 9, changes: {} });
  for (const item of alex.items()) await alex.does("endWorkitem", {}, item);
  await clock.advance(60_000);
  alex.send({ type: "dial", channelId: "telephony" as ChannelId, address: "(202) 555-0199" });
  await clock.advance(40_000);
  return alex;
}

describe("what is recorded", () => {
  it("says nothing of anybody: no name, number, note or text of a noisy day is in the file", async () => {
    const recorder = createFlightRecorder({ softphoneVersion: "1.2.3", now: () => 0 });
    const alex = await noisyStory((step) => { recorder.react(step); });
    const film = recorder.flight();
    const { directory, agent, ended, simulation } = alex.phone();
    const people = [...directory.colleagues, ...directory.queues, ...(simulation?.callers ?? [])];
    const names = [...people.map(({ name }) => name), agent?.firstName, agent?.lastName, agent?.loginName, ...ended.flatMap(({ participants, participantLookupResult }) => [...participants, ...participantLookupResult].map(({ name }) => name))];
    const numbers = [...people.map(({ address }) => address), ...ended.flatMap(({ participants, fromAddress, toAddress }) => [fromAddress, toAddress, ...participants.map(({ address }) => address)])];
    const told = [...Object.values(said), "Keller", "Gartenstrasse", "Ottilie", "Zimmermann", "visitor", "2025550143", "5550199", ...names, ...numbers.filter((number) => number.length > 5)];
    for (const secret of told) if (secret !== undefined && secret !== "") expect({ secret, stands: film.toLowerCase().includes(secret.toLowerCase()) }).toEqual({ secret, stands: false });
  });

  it("is watched again as it was: every masked action makes of the masked state what the real one made of the real, and tells the same", async () => {
    const standIns = inCountry("US");
    const masked = <Value>(value: Value): Value => mask(value, standIns) as Value;
    const words = (events: Step["events"]): string[] => events.map((event) => event.name);
    let steps = 0;
    let snapshots = 0;
    await noisyStory(({ action, before, after, events, refused }) => {
      steps += 1;
      if (action.type === "contactCenter.snapshotReceived" && action.snapshot.workItems.length > 0) snapshots += 1;
      // The first to be met is the state before, as in a recording.
      const start = masked({ phone: before.phone, here: before.here });
      const replayed = rootReducer(start, masked(action));
      expect(plainOf({ type: action.type, ...replayed.state })).toEqual(plainOf({ type: action.type, ...masked(after) }));
      expect(words(deriveEvents(start, replayed.state, masked(action)))).toEqual(words(events));
      expect(replayed.refused?.kind).toBe(refused?.kind);
    });
    expect(steps).toBeGreaterThan(60);
    expect(snapshots).toBeGreaterThan(0);
  });

  it("is a file that says what it is, begins with the whole phone, and keeps refusals and events by name", async () => {
    const alex = await readyBench();
    const recorder = createFlightRecorder({ softphoneVersion: "1.2.3", now: () => alex.clock.now() });
    const from = alex.clock.now();
    alex.store.onStep((step) => { recorder.react(step); });
    await alex.happens({ type: "callerDials", address: said.number });
    alex.send({ type: "pauseWorkitem", workItemId: alex.call().id });
    const film = JSON.parse(recorder.flight()) as Flight;
    expect(film).toMatchObject({ format: "open-softphone-flight", version: 1, softphoneVersion: "1.2.3", from, to: alex.clock.now() });
    expect(film.start).toMatchObject({ phone: { channels: [{ state: "Ready" }] }, here: { link: "joining" } });
    expect(film.steps.map(({ events }) => events ?? []).flat()).toContain("workitemCreate");
    expect(film.steps.find(({ action }) => action.type === "intent.command")).toMatchObject({ refused: "notPossibleNow" });
  });

  it("goes back 10,000 actions, and no further than a bounded memory does", async () => {
    const alex = await readyBench();
    const recorder = createFlightRecorder({ softphoneVersion: "1.2.3", now: () => 0 });
    alex.store.onStep((step) => { recorder.react(step); });
    await alex.happens({ type: "callerDials", address: said.number });
    const workItemId = alex.call().id;
    for (let turn = 0; turn < 13_000; turn += 1) alex.store.dispatch({ type: "intent.notesChanged", at: turn, workItemId, notes: `${said.notes} ${turn}` });
    const film = recorder.flight();
    const { steps } = JSON.parse(film) as Flight;
    expect(steps.length).toBeGreaterThanOrEqual(flightActions);
    expect(steps.length).toBeLessThanOrEqual(flightActions + 2_000);
    expect(steps[steps.length - 1]?.action.at).toBe(12_999);
    expect(film.length).toBeLessThan(9_000_000);
  });
});

describe("a stand-in", () => {
  it("is the same for the same, and another for another", () => {
    const standIns = inCountry("US");
    expect(standIns.named("Person", "Anna")).toBe(standIns.named("Person", "Anna"));
    expect(standIns.named("Person", "Anna")).not.toBe(standIns.named("Person", "Bob"));
    expect(standIns.text("a note")).not.toBe(standIns.text("a mote"));
    expect(standIns.text("")).toBe("");
  });

  it.each([
    ["+12065550142", "US"],
    ["+493023125678", "US"],
    ["+390612345678", "DE"],
    ["1002", "US"],
    ["030 23125678", "DE"],
  ])("of the number %s is a number of that country and length, with its last digits alone", (given, country) => {
    const standIn = inCountry(country).number(given);
    const read = parseAddress(given, country);
    const again = parseAddress(standIn, country);
    expect(again).toEqual({ kind: read.kind, address: standIn });
    expect(read.kind === "none" ? "" : read.address).not.toBe(standIn);
    expect(standIn).toHaveLength(read.kind === "none" ? 0 : read.address.length);
    expect(standIn.slice(0, 2)).toBe(read.kind === "number" ? read.address.slice(0, 2) : standIn.slice(0, 2));
  });

  it("of what is no number is none either, and says nothing of it", () => {
    const standIn = inCountry("US").number("sip:maria@example.org");
    expect(standIn).not.toMatch(/maria|example/);
    expect(parseAddress(standIn, "US").kind).toBe("none");
  });

  it("of ids fits those that are made of others", () => {
    const standIns = inCountry("US");
    expect(standIns.id("cookie:visitor-7")).toBe(`${standIns.id("cookie")}:${standIns.id("visitor-7")}`);
    expect(standIns.id("telephony_web")).toBe("telephony_web");
  });
});

/** One of each, so that what comes new is thought of here: a member that is neither named in the rules nor a text of somebody would be masked, and the replay would differ. */
const ofEachType: Readonly<Record<Action["type"], true>> = {
  "intent.command": true, "intent.notesChanged": true, "intent.noticeDismissed": true, "intent.customerChosen": true, "intent.recordsSearched": true, "intent.dialAnswered": true,
  "intent.recordsRetried": true, "intent.helpAnswered": true, "intent.deviceChosen": true, "intent.microphoneAsked": true, "intent.preferencesChanged": true, "intent.simulation": true,
  "intent.alertRaised": true, "intent.alertAnswered": true, "intent.infoShown": true, "intent.logWritten": true, "intent.restartAsked": true,
  "intent.peopleSought": true, "intent.contactsAsked": true, "intent.autoAnswerCancelled": true, "intent.notesFinished": true, "intent.deviceNewsRead": true, "people.found": true, "contacts.found": true, "ringer.gone": true,
  "contactCenter.telephoneChanged": true,
  "request.accepted": true, "request.failed": true, "request.refused": true, "resync.wanted": true, "customers.found": true, "customers.sought": true, "customers.missed": true,
  "associations.found": true, "records.found": true, "record.created": true, "pop.done": true, "callSession.changed": true, "callRecord.sent": true, "callRecord.written": true, "callRecord.failed": true,
  "callRecords.restored": true, "preferences.restored": true, "health.restored": true, "dial.checked": true, "trouble.noticed": true,
  "dialGuard.set": true, "dialGuard.lifted": true, "client.left": true,
  "page.joined": true, "page.used": true, "page.hidden": true, "page.left": true, "pages.forgotten": true, "host.sessionFocused": true, "host.sessionClosed": true, "host.presenceChanged": true,
  "devices.changed": true, "credentials.asked": true, "credentials.settled": true, "journey.told": true,
  "control.attached": true, "control.detached": true, "sound.changed": true, "link.changed": true, "lead.changed": true, "sessions.changed": true, "host.told": true, "replica.received": true,
  "clock.due": true, "keep.restored": true, "phone.startedAnew": true, "configuration.loaded": true, "simulation.offered": true,
  "contactCenter.connectionChanged": true, "contactCenter.snapshotReceived": true, "contactCenter.agentStateChanged": true, "contactCenter.nextAgentStateChanged": true,
  "contactCenter.workItemAppeared": true, "contactCenter.workItemChanged": true, "contactCenter.directoryChanged": true, "contactCenter.callMediaChanged": true,
  "contactCenter.troubleTold": true, "contactCenter.chatDeskChanged": true,
};

it("masks whatever stands in a member that nobody named, whichever action it is of", () => {
  const masked = Object.keys(ofEachType).map((type) => mask({ type, at: 1, requestId: "r1" as RequestId, memberOfTomorrow: said.text, deeper: { another: [said.record], [said.favorite]: said.number } }, inCountry("US")));
  expect(masked).toMatchObject(Object.keys(ofEachType).map((type) => ({ type, at: 1 })));
  expect(JSON.stringify(masked)).not.toMatch(/Zimmermann|Cornelia|Ottilie|555/);
});
