import fc from "fast-check";
import { readFromPage } from "../../SoftphoneControl/adapters/remote/readFromPage";
import type { ContactCenterFact } from "../../SoftphoneControl/model/requests/contactCenterFact";
import { earliestDue } from "../../SoftphoneControl/state/clockReducer";
import { rootReducer } from "../../SoftphoneControl/state/rootReducer";
import { annasCall, appeared, bobsCall, call, changed, channel, readyPhone, snapshotOf, telephony } from "../support/facts";
import { distorted } from "../support/nonsense";
import { report, sized } from "./support/torture";

type Fields = Readonly<Record<string, unknown>>;

const odd = fc.constantFrom<unknown>(-1, -5e12, 1e15, 8e15, 1e300, Number.NaN, Number.POSITIVE_INFINITY, "x".repeat(100_000), "<img src=x onerror=alert(1)>", "__proto__", "NoSuchState", null, undefined, [], {}).map((value) => () => value);

const nested = (field: string, fact: ContactCenterFact): fc.Arbitrary<() => Fields> => {
  const outer: Fields = { ...fact };
  return distorted(fc.constant(outer[field] as Fields), odd).map((make) => () => ({ ...outer, [field]: make() }));
};

const agentState = { type: "contactCenter.agentStateChanged", at: 1_500, channelId: telephony, revision: 2, state: "NotReady", reasonCode: "B1", reasonCodeLabel: "Break" } as const;
const sensible: readonly ContactCenterFact[] = [
  appeared(), changed(2, { state: "Active", capabilities: ["pause", "end"] }), changed(3, { state: "Paused" }), appeared({ id: bobsCall }), snapshotOf({ workItems: [call()] }), agentState,
  { type: "contactCenter.connectionChanged", at: 1_500, connection: { phase: "up", since: 1_500 } },
];
/** Told as a contact centre's page would: some of it true, most of it with something wrong, outside or deep inside. */
const facts: fc.Arbitrary<() => Fields> = fc.oneof(
  fc.constantFrom(...sensible).map((fact) => () => ({ ...fact })),
  distorted(fc.constantFrom(...sensible.map((fact): Fields => ({ ...fact }))), odd),
  nested("workItem", appeared()),
  nested("changes", changed(2, { state: "Active", participants: [{ address: "+12025550143" }], ctiData: { a: "b" } })),
  nested("snapshot", snapshotOf({ workItems: [call()] })),
  distorted(fc.constant<Fields>({ ...call() }), odd).map((make) => () => ({ ...snapshotOf(), snapshot: { ...(snapshotOf() as Extract<ContactCenterFact, { type: "contactCenter.snapshotReceived" }>).snapshot, workItems: [make()] } })),
);

/** How things stand in the end, whatever was said before. */
const truth = snapshotOf({ channels: [channel({ state: "Active", revision: 60 })], workItems: [call({ state: "Active", revision: 50, stateSince: 9_000 })] }, 10_000);

describe("a contact centre that tells nonsense", () => {
  it("is heard as far as it makes sense; when it comes to its senses, the phone shows what is so", () => {
    let injected = 0;
    let passed = 0;
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), (told) => {
        const phone = readyPhone();
        for (const make of told) {
          const message = readFromPage({ type: "fact", fact: make() });
          injected += 1;
          if (message?.type !== "fact") continue;
          passed += 1;
          phone.tell(message.fact);
        }
        phone.tell(truth);
        const { workItems, channels, connection } = phone.store.getState().phone;
        expect(Object.values(workItems).map(({ id, state }) => `${id} ${state}`)).toEqual(phone.store.getState().phone.ended.some(({ id }) => id === annasCall) ? [] : [`${annasCall} Active`]);
        expect(channels.map(({ state }) => state)).toEqual(["Active"]);
        expect(["up", "connecting", "lost"]).toContain(connection.phase);
        // Whatever is due comes within the day.
        const due = earliestDue(phone.store.getState().phone) ?? 0;
        expect(Number.isFinite(due) && due < 86_400_000).toBe(true);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        expect(rootReducer(phone.store.getState(), { type: "clock.due", at: 100_000 }).refused).toBeUndefined();
      }),
      { numRuns: sized(20_000, 500), seed: Number(process.env.OSP_SEED ?? 20_261_125) },
    );
    report({ suite: "contact centre", fault: "facts that make no sense", injected, survived: injected, lost: 0 });
    // So many that a door that lets nothing in is noticed.
    expect(passed).toBeGreaterThan(injected / 10);
  }, 900_000);
});
