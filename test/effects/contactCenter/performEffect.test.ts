import { createClockEffect } from "../../../SoftphoneControl/effects/clockEffect";
import { createPerformEffect } from "../../../SoftphoneControl/effects/contactCenter/performEffect";
import { createResyncEffect } from "../../../SoftphoneControl/effects/contactCenter/resyncEffect";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import { ContactCenterRefusal } from "../../../SoftphoneControl/ports/contactCenterPort";
import type { LogEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import { findRequest } from "../../../SoftphoneControl/state/findRequests";
import { createFakeClock } from "../../support/fakeClock";
import { annasCall, appeared, call, changed, readyPhone, snapshotOf, wants } from "../../support/facts";

const answer = { type: "acceptWorkitem", workItemId: annasCall } as const;

function bench(reply: () => Promise<void>) {
  const clock = createFakeClock(0);
  const asked: ContactCenterCommand[] = [];
  const written: LogEntry[] = [];
  let snapshots = 0;
  const phone = readyPhone();
  const { dispatch } = phone.store;
  const contactCenter = {
    commands: [],
    subscribe: () => () => undefined,
    start: () => undefined,
    perform: (command: ContactCenterCommand) => {
      asked.push(command);
      return reply();
    },
    requestSnapshot: () => {
      snapshots += 1;
    },
    resumeData: () => undefined,
    dispose: () => undefined,
  };
  const effects = [
    createPerformEffect({ contactCenter, clock, log: { write: (entry) => void written.push(entry) }, dispatch }),
    createResyncEffect({ contactCenter, clock, dispatch }),
    createClockEffect({ clock, dispatch }),
  ];
  phone.store.onStep((step) => {
    for (const effect of effects) effect.react(step);
  });
  return { clock, asked, written, phone, snapshots: () => snapshots };
}

describe("what the agent asks of the contact centre", () => {
  it("is asked once, and not at all when the phone itself refuses it", async () => {
    const { asked, phone, clock } = bench(() => Promise.resolve());
    phone.tell(appeared(), wants("r1", answer), wants("r1", answer), wants("r2", answer));
    await clock.advance(0);
    expect(asked).toEqual([answer]);
    expect(findRequest(phone.store.getState().phone, "r1" as never)).toMatchObject({ phase: "accepted" });
  });

  it("may be refused, with the contact centre's reason", async () => {
    const { phone, clock } = bench(() => Promise.reject(new ContactCenterRefusal("refused", "line 7")));
    phone.tell(appeared(), wants("r1", answer));
    await clock.advance(0);
    expect(phone.events()).toEqual(["workitemCreate", "error refused [r1]"]);
    expect(phone.store.getState().phone.workItems[annasCall]?.state).toBe("Offered");
  });

  it("may break: the agent is told, the log has what happened", async () => {
    const { phone, clock, written } = bench(() => Promise.reject(new TypeError("no socket")));
    phone.tell(appeared(), wants("r1", answer));
    await clock.advance(0);
    expect(phone.events()).toContain("error internal [r1]");
    expect(written).toEqual([{ level: "error", source: "contactCenter", message: "acceptWorkitem failed: TypeError" }]);
  });

  it("may never be answered: after thirty seconds it has failed, and can be asked again", async () => {
    const { asked, phone, clock } = bench(() => new Promise(() => undefined));
    phone.tell(appeared(), wants("r1", answer, 0));
    await clock.advance(29_999);
    expect(phone.events()).toEqual(["workitemCreate"]);
    await clock.advance(1);
    expect(phone.events()).toEqual(["workitemCreate", "error timeout [r1]"]);
    phone.tell(wants("r2", answer, clock.now()));
    expect(asked).toHaveLength(2);
  });
});

describe("a hole in the facts", () => {
  it("is filled by a snapshot, asked for at most every two seconds", async () => {
    const { phone, clock, snapshots } = bench(() => Promise.resolve());
    phone.tell(appeared(), changed(5, { state: "Active" }), changed(6, { state: "Paused" }), changed(7, { state: "Active" }));
    expect(snapshots()).toBe(1);
    await clock.advance(1_999);
    expect(snapshots()).toBe(1);
    await clock.advance(1);
    expect(snapshots()).toBe(2);
    phone.tell(snapshotOf({}, 3_000));
    await clock.advance(60_000);
    expect(snapshots()).toBe(2);
  });

  it("that nothing shows is found when the fact a request waits for does not come", async () => {
    const { phone, clock, snapshots } = bench(() => Promise.resolve());
    phone.tell(appeared(), wants("r1", answer, 0));
    await clock.advance(4_999);
    expect(snapshots()).toBe(0);
    await clock.advance(1);
    expect(snapshots()).toBe(1);
    phone.tell(snapshotOf({ workItems: [call({ state: "Active", revision: 2 })] }, clock.now()));
    expect(findRequest(phone.store.getState().phone, "r1" as never)).toMatchObject({ phase: "effective" });
  });

  it("is looked for now and then: every half minute with a call up, every two minutes without", async () => {
    const { phone, clock, snapshots } = bench(() => Promise.resolve());
    phone.tell(appeared());
    await clock.advance(61_000);
    expect(snapshots()).toBe(2);
    phone.tell(snapshotOf({}, clock.now()));
    await clock.advance(119_000);
    expect(snapshots()).toBe(2);
    await clock.advance(1_000);
    expect(snapshots()).toBe(3);
  });

  it("is suspected when the contact centre refuses what the phone thought possible", async () => {
    const { phone, clock, snapshots } = bench(() => Promise.reject(new ContactCenterRefusal("notPossibleNow")));
    phone.tell(appeared(), wants("r1", answer, 0));
    await clock.advance(0);
    expect(snapshots()).toBe(1);
  });
});
