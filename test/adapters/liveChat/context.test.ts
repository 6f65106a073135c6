import { describe, expect, test } from "@jest/globals";
import { readContext } from "../../../SoftphoneControl/adapters/liveChat/client/readContext";
import { writeSelfService } from "../../../SoftphoneControl/adapters/liveChat/client/selfService";
import { writeContext } from "../../../SoftphoneControl/adapters/liveChat/client/writeContext";
import { numberIn, variablesOf } from "../../../SoftphoneControl/adapters/liveChat/desk/visitor";

describe("live chat: the context that is written", () => {
  test("primitives, with isDisplayable where it was said; a copy", () => {
    const given = { caseNumber: { value: "CAS-01", isDisplayable: true }, age: { value: 7 }, vip: { value: false, isDisplayable: false } };
    const written = writeContext(given);
    expect(written).toEqual(given);
    expect(written.age).not.toBe(given.age);
  });

  test("at most 100 variables", () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, { value: index }]));
    expect(Object.keys(writeContext(many(100)))).toHaveLength(100);
    expect(() => writeContext(many(101))).toThrow("badContext: at most 100");
  });

  test.each<[string, unknown]>([
    ["a capital Value", { a: { Value: "x" } }],
    ["an object", { a: { value: {} } }],
    ["a list", { a: { value: [] } }],
    ["null", { a: { value: null } }],
    ["no finite number", { a: { value: Number.NaN } }],
    ["no value", { a: {} }],
    ["null for a variable", { a: null }],
    ["a bare value", { a: "x" }],
    ["an empty name", { " ": { value: 1 } }],
    ["a name that every object has", { constructor: { value: 1 } }],
    ["a list of variables", [{ value: 1 }]],
    ["nothing", null],
  ])("refused: %s, and the value is in no message", (_, given) => {
    expect(() => writeContext(given as never)).toThrow(/^badContext: [\w ,.]+$/);
  });

  test("what the visitor did is JSON in a text, with the types and times of msdyn_visitorjourney", () => {
    const { value } = writeSelfService([
      { kind: "page", title: "Shop", at: Date.UTC(2026, 2, 3, 8) },
      { kind: "search", title: "returns", at: Date.UTC(2026, 2, 3, 8, 1) },
      { kind: "article", title: "How to return", at: Date.UTC(2026, 2, 3, 8, 2) },
      { kind: "custom", title: "Cart emptied", at: Date.UTC(2026, 2, 3, 8, 3) },
    ]);
    expect(typeof value).toBe("string");
    expect(JSON.parse(String(value))).toEqual([
      { msdyn_displaytitle: "Shop", msdyn_starttime: "2026-03-03T08:00:00.000Z", msdyn_type: 192350000 },
      { msdyn_displaytitle: "returns", msdyn_starttime: "2026-03-03T08:01:00.000Z", msdyn_type: 192350001 },
      { msdyn_displaytitle: "How to return", msdyn_starttime: "2026-03-03T08:02:00.000Z", msdyn_type: 192350002 },
      { msdyn_displaytitle: "Cart emptied", msdyn_starttime: "2026-03-03T08:03:00.000Z", msdyn_type: 192350003 },
    ]);
  });
});

describe("live chat: the context that is read", () => {
  test("value, Value and bare values are understood; what is none is left out", () => {
    const given = { a: { value: "1", isDisplayable: true }, b: { Value: 2, isDisplayable: "yes" }, c: true, d: { value: {} }, e: null, constructor: { value: 1 } };
    expect(readContext(given)).toEqual({ a: { value: "1", isDisplayable: true }, b: { value: 2 }, c: { value: true } });
    for (const nothing of [null, undefined, [], ["x"], "x", 5, () => ({})]) expect(readContext(nothing)).toEqual({});
  });

  test.each([
    ["+12025550143", "+12025550143"],
    [" +1 (202) 555-0143 ", "+12025550143"],
    ["0800 123 456", "0800123456"],
    [12025550143, "12025550143"],
    ["call me", ""],
    ["+1202555014312345678", ""],
    ["tel:+12025550143", ""],
    ["javascript:alert(1)", ""],
    [true, ""],
    ["", ""],
  ])("a number that can be called: %p", (value, number) => {
    expect(numberIn({ phone: { value } }, "phone")).toBe(number);
  });

  test("no number where the key is not there", () => {
    expect([numberIn({}, "phone"), numberIn({}, ""), numberIn({}, "constructor")]).toEqual(["", "", ""]);
  });

  test("call variables are few and short, and what the visitor did is none", () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`key${index}`, { value: index }]));
    const variables = variablesOf({ SelfService: { value: "[]" }, long: { value: "x".repeat(5_000) }, ["n".repeat(101)]: { value: 1 }, ...many });
    expect(Object.keys(variables)).toHaveLength(50);
    expect(variables).toMatchObject({ long: "x".repeat(1_000), key0: "0" });
    expect(variables).not.toHaveProperty("SelfService");
  });
});
