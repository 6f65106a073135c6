import { entriesOf, tableOf } from "../../SoftphoneControl/browser/entryTable";

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a table of entries", () => {
  it("gives back what was put into it, also where entries have different things", () => {
    const entries = [{ key: "a", at: 0, times: { ring: 1 } }, { key: "", isConsultation: true, at: 2 }, {}];
    expect(entriesOf(throughJson(tableOf(entries)))).toEqual(entries);
    expect(entriesOf(throughJson(tableOf([])))).toEqual([]);
  });

  it("names nothing twice", () => {
    expect(JSON.stringify(tableOf([{ key: 1 }, { key: 2 }]))).toBe('[["key"],[1],[2]]');
  });

  it("takes a list of objects as it is, and nothing of what is no list", () => {
    expect([entriesOf([{ key: 1 }]), entriesOf([["key"], 5, [2]]), entriesOf({}), entriesOf(undefined)]).toEqual([[{ key: 1 }], [{ key: 2 }], [], []]);
  });
});
