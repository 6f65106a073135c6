import { createPeopleEffect } from "../../../SoftphoneControl/effects/contactCenter/peopleEffect";
import type { LogEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import type { NumberCandidate } from "../../../SoftphoneControl/model/numbers/numberCandidate";
import type { CustomerPort } from "../../../SoftphoneControl/ports/customerPort";
import { createFakeClock } from "../../support/fakeClock";
import { readyPhone } from "../../support/facts";

const ada: NumberCandidate = { label: "Ada Example", kind: "mobile", number: "+12065550188", record: { id: "c1", name: "Ada Example", recordType: "contact" }, doNotPhone: false };

function bench() {
  const phone = readyPhone();
  const clock = createFakeClock(5_000);
  const questions: { readonly what: string; answer(found: unknown): Promise<void>; fail(): Promise<void> }[] = [];
  const written: LogEntry[] = [];
  const ask = (what: string) =>
    new Promise<never>((resolve, reject) => {
      questions.push({ what, answer: (found) => (resolve(found as never), clock.advance(0)), fail: () => (reject(new Error(what)), clock.advance(0)) });
    });
  const customers: Pick<CustomerPort, "findByAddress" | "findNumbers"> = { findByAddress: (address) => ask(`number ${address}`), findNumbers: (text) => ask(`name ${text}`) };
  const effect = createPeopleEffect({ customers, clock, log: { write: (entry) => void written.push(entry) }, dispatch: phone.store.dispatch });
  phone.store.onStep((step) => { effect.react(step); });
  return {
    clock,
    effect,
    written,
    asked: () => questions.map(({ what }) => what),
    question: (at = 0) => questions[at] as (typeof questions)[number],
    type: (text: string) => { phone.store.dispatch({ type: "intent.peopleSought", at: 1, text }); },
    search: () => phone.store.getState().phone.peopleSearch,
    told: () => phone.steps.filter(({ action }) => action.type === "people.found").length,
  };
}

describe("whom the agent may mean", () => {
  it("is asked by name, and known when the answer comes", async () => {
    const { type, asked, question, search, clock } = bench();
    type("ada");
    expect(asked()).toEqual(["name ada"]);
    expect(search()).toEqual({ text: "ada", phase: "searching", people: [] });
    await question().answer([ada]);
    expect(search()).toEqual({ text: "ada", phase: "done", people: [ada] });
    expect(clock.pending).toBe(0);
  });

  it("is asked by number, and whether they want to be called", async () => {
    const { type, asked, question, search } = bench();
    type("+12065550188");
    expect(asked()).toEqual(["number +12065550188"]);
    await question().answer([{ ...ada.record, doNotPhone: true }]);
    expect(search()?.people).toEqual([{ ...ada, kind: "other", doNotPhone: true }]);
  });

  it("is what was asked last: an older answer, early or late, says nothing", async () => {
    const { type, question, search, told } = bench();
    type("ada");
    type("adam");
    await question(0).answer([ada]);
    expect(search()).toMatchObject({ text: "adam", phase: "searching" });
    await question(1).answer([]);
    expect(search()).toEqual({ text: "adam", phase: "done", people: [] });
    expect(told()).toBe(1);
  });

  it("stays open when the search fails or takes too long: the log has no word of what was typed", async () => {
    const { type, question, search, written, clock, told } = bench();
    type("ada");
    await question().fail();
    expect(search()).toEqual({ text: "ada", phase: "failed", people: [] });
    type("adam");
    await clock.advance(7_999);
    expect(search()?.phase).toBe("searching");
    await clock.advance(1);
    expect(search()?.phase).toBe("failed");
    await question(1).answer([ada]);
    expect(told()).toBe(2);
    expect(written.map(({ message }) => message)).toEqual(["The search for whom to call failed."]);
  });

  it("asks nobody any more once it is over", async () => {
    const { type, question, effect, told, clock } = bench();
    type("ada");
    effect.dispose?.();
    await question().answer([ada]);
    expect(told()).toBe(0);
    expect(clock.pending).toBe(0);
  });
});
