import { createClockEffect } from "../../../SoftphoneControl/effects/clockEffect";
import { createDialCheckEffect } from "../../../SoftphoneControl/effects/contactCenter/dialCheckEffect";
import { createPerformEffect } from "../../../SoftphoneControl/effects/contactCenter/performEffect";
import type { FoundCustomer } from "../../../SoftphoneControl/model/records/crmRecord";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { LogEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import type { RequestId } from "../../../SoftphoneControl/model/ids";
import { findRequest } from "../../../SoftphoneControl/state/findRequests";
import { annasCall, appeared, readyPhone, snapshotOf, telephony, wants } from "../../support/facts";
import type { Told } from "../../support/facts";
import { createFakeClock } from "../../support/fakeClock";

const number = "+12025550199";
const dial = { type: "dial", channelId: telephony, address: number } as const;
const maria: FoundCustomer = { id: "c-1", name: "Maria Campbell", recordType: "contact", doNotPhone: true };
const john: FoundCustomer = { id: "c-2", name: "John Campbell", recordType: "contact" };
const yes = { type: "intent.dialAnswered", at: 5_000, requestId: "r1" as RequestId, answer: "yes" } as const;

function bench(search: () => Promise<readonly FoundCustomer[]>, phone: Told = readyPhone()) {
  const clock = createFakeClock(2_000);
  const searched: string[] = [];
  const performed: ContactCenterCommand[] = [];
  const written: LogEntry[] = [];
  const { dispatch } = phone.store;
  const log = { write: (entry: LogEntry) => void written.push(entry) };
  const customers = {
    findByAddress(address: string) {
      searched.push(address);
      return search();
    },
  };
  const contactCenter = {
    commands: [],
    subscribe: () => () => undefined,
    start: () => undefined,
    perform(command: ContactCenterCommand) {
      performed.push(command);
      return Promise.resolve();
    },
    requestSnapshot: () => undefined,
    resumeData: () => undefined,
    dispose: () => undefined,
  };
  const effects = [createPerformEffect({ contactCenter, clock, log, dispatch }), createDialCheckEffect({ customers, clock, log, dispatch }), createClockEffect({ clock, dispatch })];
  phone.store.onStep((step) => {
    for (const effect of effects) effect.react(step);
  });
  /** Another page owned the phone until now. */
  const takesOver = (): void => {
    for (const effect of effects) effect.begin?.(phone.store.getState().phone);
  };
  return { phone, clock, searched, performed, written, takesOver, request: () => findRequest(phone.store.getState().phone, "r1" as RequestId) };
}

describe("a number is dialed", () => {
  it("once Dynamics has found nobody who minds: one search, one call", async () => {
    const { phone, clock, searched, performed } = bench(() => Promise.resolve([john]));
    phone.tell(wants("r1", dial), snapshotOf({}, 2_000));
    expect([searched, performed]).toEqual([[number], []]);
    await clock.advance(10);
    phone.tell(snapshotOf({}, 2_001));
    expect([searched, performed]).toEqual([[number], [dial]]);
  });

  it("once the agent has said yes", async () => {
    const { phone, clock, performed, request } = bench(() => Promise.resolve([john, maria]));
    phone.tell(wants("r1", dial));
    await clock.advance(10);
    expect(request()?.question?.doNotPhone).toEqual([{ id: "c-1", name: "Maria Campbell", recordType: "contact" }]);
    expect(performed).toEqual([]);
    phone.tell(yes, yes);
    expect(performed).toEqual([dial]);
  });

  it("as a consultation when a call is up and the agent says yes", async () => {
    const { phone, clock, performed } = bench(() => Promise.resolve([]));
    phone.tell(appeared({ state: "Active", capabilities: ["consult"] }), wants("r1", dial));
    await clock.advance(10);
    phone.tell(yes);
    expect(performed).toEqual([{ type: "consult", workItemId: annasCall, address: number }]);
  });

  it("after two seconds without an answer of Dynamics, and what that says then is too late", async () => {
    let answer: (found: readonly FoundCustomer[]) => void = () => undefined;
    const { phone, clock, performed, request } = bench(() => new Promise((resolve) => { answer = resolve; }));
    phone.tell(wants("r1", dial));
    await clock.advance(1_999);
    expect(performed).toEqual([]);
    await clock.advance(1);
    expect(performed).toEqual([dial]);
    answer([maria]);
    await clock.advance(10);
    expect([performed, request()?.phase]).toEqual([[dial], "accepted"]);
  });

  it("at once when Dynamics fails: one line in the log, without the number", async () => {
    const { phone, clock, performed, written } = bench(() => Promise.reject(new Error(`no such column for ${number}`)));
    phone.tell(wants("r1", dial));
    await clock.advance(10);
    expect(performed).toEqual([dial]);
    expect(written).toEqual([{ level: "warning", source: "customers", message: "Whether this customer wants to be called could not be read." }]);
  });
});

describe("a page that takes over while a number is looked up", () => {
  it("looks it up again once its contact center has told how things stand", async () => {
    const before = readyPhone();
    before.tell(wants("r1", dial));
    const { phone, clock, searched, performed, takesOver } = bench(() => Promise.resolve([]), before);
    takesOver();
    expect(searched).toEqual([]);
    phone.tell(snapshotOf({}, 2_500));
    await clock.advance(10);
    expect([searched, performed]).toEqual([[number], [dial]]);
  });

  it("asks its contact center nothing before that", async () => {
    const before = readyPhone();
    before.tell(wants("r1", dial));
    const { phone, clock, performed, takesOver } = bench(() => Promise.resolve([]), before);
    takesOver();
    await clock.advance(2_500);
    expect(performed).toEqual([]);
    phone.tell(snapshotOf({}, 4_500));
    expect(performed).toEqual([dial]);
  });
});
