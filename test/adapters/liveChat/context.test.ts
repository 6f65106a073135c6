import { describe, expect, test } from "@jest/globals";
import { readContext } from "../../../SoftphoneControl/adapters/liveChat/client/readContext";
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
