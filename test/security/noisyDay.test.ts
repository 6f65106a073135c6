import { createLog } from "../../SoftphoneControl/browser/log";
import { createFlightRecorder } from "../../SoftphoneControl/effects/flight/flightRecorder";
import { requestNames } from "../../SoftphoneControl/cil/contract/requests";
import { readyBrowser } from "../support/linkBench";

/** Nobody's business, in every way people write it. */
const names = ["Zebedee", "Quackenbush", "Ottoline"];
const numbers = ["+12025550143", "+1 (202) 555-0143", "tel:+12025550143", "202.555.0143", "2025550143", "4111 1111 1111 1111", "４１１１１１１１１１１１１１１１", "98765432"];
const texts = ["my cat ate the invoice", "s3cret-Passw0rd", "Bearer eyJhbGciOiJIUzI1NiJ9"];
const [name = "", surname = ""] = names;
const whole = `${name} ${surname} ${numbers.join(" ")} ${texts.join(" ")}`;

/** Five digits and more of any of the numbers, with whatever stands between digits. */
const runs = numbers.map((number) => number.normalize("NFKC").replace(/\D/g, "")).flatMap((digits) => Array.from({ length: digits.length - 4 }, (_, at) => digits.slice(at, at + 5)));

function leaksIn(said: string): readonly string[] {
  const plain = said.normalize("NFKC");
  const digits = plain.split(/[^\d\s().+-]+/).map((part) => part.replace(/\D/g, ""));
  return [...names.filter((secret) => plain.includes(secret)), ...texts.filter((secret) => plain.includes(secret)), ...new Set(runs.filter((run) => digits.some((part) => part.includes(run))))];
}

/** Everything an integrator can say wrongly, with what nobody should read in it. */
function wrongRequests(id: string): readonly (readonly [string, ...unknown[]])[] {
  const nonsense = [whole, numbers[0], { [whole]: whole }, [whole], { label: whole }];
  return [
    ...requestNames.flatMap((request) => nonsense.map((value): readonly [string, ...unknown[]] => [request, value, value, value, whole])),
    ...numbers.map((number): readonly [string, ...unknown[]] => ["dialOrConsult", "voice", number, `${number} ${name}`]),
    ["dialOrConsult", "voice", `${name}@example.test`],
    ["dialOrConsult", whole, "1001"],
    ["getChannel", numbers[0]],
    ["updateWorkitemData", "telephony", id, { [`${name} ${numbers[0] ?? ""}`]: { [whole]: 1 } }],
    ["updateWorkitemData", "telephony", id, { [numbers[0] ?? ""]: null }],
    ["setWrapupReason", "telephony", id, whole],
    ["setAgentState", "voice", "NotReady", numbers[0]],
    ["setAgentState", "voice", name],
    ["createSession", whole, { [whole]: whole }],
    ["sendDtmf", "4111111111111111", id],
    ["transfer", "telephony", id, whole],
    ["transfer", "telephony", id, numbers[1]],
    ["getReasonCodeList", "telephony", whole],
  ];
}

const faultyRequests = [
  { request: whole },
  { request: "setAgentState", channelId: whole, state: whole, requestId: whole },
  { request: "singleStepConference", channelId: "voice", address: whole },
  { value: whole, entityLogicalName: whole },
  { value: numbers[0] },
  whole,
];

async function noisyDay() {
  const consoled: unknown[] = [];
  for (const method of ["log", "info", "warn", "error", "debug"] as const) jest.spyOn(console, method).mockImplementation((...said: unknown[]) => void consoled.push(said));
  const { browser, first } = await readyBrowser({ configuration: { customSettings: { setting1: whole, setting2: "", setting3: "", setting4: "", setting5: "" } } });
  const recorder = createFlightRecorder({ softphoneVersion: "1.0.0", now: () => browser.clock.now() });
  const log = createLog(() => 0);
  first.store.onStep((step) => { recorder.react(step); });
  const second = browser.openSoftphone("second");
  const page = browser.openIntegration("page");
  const events = page.hears("onError");
  const stranger = browser.origin.page("stranger").channel();
  const at = (): number => browser.clock.now();
  await browser.settle();
  first.happens({ type: "callerDials", address: "+12025550143" });
  await browser.settle();
  const { id } = first.call();
  await first.wants({ type: "acceptWorkitem", workItemId: id });
  first.link.dispatch({ type: "intent.notesChanged", at: at(), workItemId: id, notes: whole });
  first.link.dispatch({ type: "customers.found", at: at(), workItemId: id, records: [{ id: "1", name: `${name} ${surname}`, recordType: "contact" }, { id: "2", name: "Ottoline", recordType: "contact" }] });
  const errors: unknown[] = [];
  for (const [request, ...args] of wrongRequests(id)) {
    const asked = page.ask(request, ...args);
    await browser.settle(100);
    if (asked.error !== undefined) errors.push(asked.error.message, asked.error.code);
  }
  page.ask("updateWorkitemData", "telephony", id, { caller: whole });
  page.ask("writeLog", `${name} ${surname} ${numbers.join(", ")}`, "Error");
  page.ask("showError", whole, whole, { label: name });
  page.ask("showInfo", name);
  for (const detail of faultyRequests) await first.isAskedByTheHost(detail);
  const from = `${name} ${numbers[0] ?? ""}`;
  for (const action of [{ type: whole }, { type: "trouble.noticed", at: at(), code: whole }, { type: "intent.peopleSought", at: at(), text: whole }]) stranger.post({ v: 1, from, type: "tell", callId: whole, action });
  for (let nth = 0; nth < 200; nth += 1) stranger.post({ v: 1, from, type: "request", at: at(), callId: `${whole} ${nth}`.slice(0, 100), requestId: `${from} ${nth}`, name: whole, args: [whole], source: "integration", tab: { id: from, openedAt: 5 } });
  await browser.settle();
  second.happens({ type: "networkDrops", forMs: 4_000 });
  await browser.settle(10_000);
  await first.wants({ type: "endWorkitem", workItemId: id });
  await first.wants({ type: "completeWrapup", workItemId: id });
  first.close();
  await browser.settle();
  for (const entry of [...first.written, ...second.written]) log.write(entry);
  return { log: log.entries().map(({ message }) => message), console: consoled.map((said) => JSON.stringify(said)), errors: errors.map(String), events: events.map(({ message }) => String(message)), flight: recorder.flight(), notices: second.phone().notices.map(({ detail }) => detail ?? "") };
}

describe("after a noisy day", () => {
  let day: Awaited<ReturnType<typeof noisyDay>>;
  beforeAll(async () => {
    day = await noisyDay();
  });

  it("what is looked for would be found", () => {
    for (const secret of [...names.slice(0, 2), ...numbers, ...texts]) expect(leaksIn(`a line · ${secret} · of the log`)).not.toEqual([]);
    expect(leaksIn("an ordinary line 2026-03-03 id-17 …43")).toEqual([]);
    expect([day.log.length > 100, day.errors.length > 100, day.events.length > 100, day.flight.length > 10_000]).toEqual([true, true, true, true]);
  });

  it.each(["log", "console", "errors", "events", "notices"] as const)("there is no name, number, text or secret in %s", (place) => {
    expect(day[place].filter((line) => leaksIn(line).length > 0)).toEqual([]);
  });

  it("nor in the flight recording", () => {
    expect(names.concat(texts).filter((secret) => day.flight.includes(secret))).toEqual([]);
    expect(runs.filter((run) => day.flight.replace(/"at":\d+|\d{13}/g, "").includes(run))).toEqual([]);
  });
});
