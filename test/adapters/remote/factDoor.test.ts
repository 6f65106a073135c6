import { readFromPage } from "../../../SoftphoneControl/adapters/remote/readFromPage";
import { appeared, changed, snapshotOf } from "../../support/facts";

const told = (fact: unknown): unknown => readFromPage({ type: "fact", fact });

describe("facts of another page", () => {
  it.each([appeared(), changed(2, { state: "Active", connectedAt: undefined }), snapshotOf()])("pass that make sense: $type", (fact) => {
    expect(told(fact)).toEqual({ type: "fact", fact });
  });

  it.each([
    ["a cause that every object has", { ...appeared(), cause: "__proto__" }],
    ["no state for a state", { ...changed(2, {}), changes: { state: undefined } }],
    ["a time before time", { ...changed(2, {}), at: -1 }],
    ["a time that is no number", { ...changed(2, {}), at: Number.NaN }],
    ["a time beyond all time", appeared({ createdAt: 1e300 })],
    ["a count that can't be counted", { ...changed(2, {}), revision: 1e300 }],
    ["a wrap-up without an end", { ...changed(2, {}), changes: { wrapup: { endsAt: Number.POSITIVE_INFINITY } } }],
    ["a state there is not", { ...changed(2, {}), changes: { state: "Dancing" } }],
    ["a microphone that is neither", { ...changed(2, {}), changes: { muted: "perhaps" } }],
  ])("don't with %s", (_, fact) => {
    expect(told(fact)).toBeUndefined();
  });
});
