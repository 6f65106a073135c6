import { createStrings } from "../../SoftphoneControl/browser/strings";

const number = "+1 202 555 0143";
const [fsi, pdi, rlo, rli] = ["\u2068", "\u2069", "\u202e", "\u2067"];
const asks = (who: string, languageId = 1033): string => createStrings(() => "You are talking to {0}. Consult {1}?", languageId).text("AskConsult", who, number);

describe("a name in a sentence", () => {
  it.each([
    ["an override", `${rlo}Ann`],
    ["an override behind the end of its isolate", `${pdi}${rlo}Ann`],
    ["embeddings that are closed and opened", `\u202c\u202bAnn`],
    ["an isolate that it leaves open", `${rli}Ann`],
  ])("turns nothing around by %s", (_, who) => {
    expect(asks(who)).toBe(`You are talking to Ann. Consult ${number}?`);
  });

  it.each(["דניאל", "ليلى", `${pdi}ليلى`, `ليلى${rli}`])("is set apart where its letters run from right to left: %s", (who) => {
    expect(asks(who)).toBe(`You are talking to ${fsi}${who.replace(/[\u2066-\u2069]/g, "")}${pdi}. Consult ${number}?`);
  });

  it("keeps what is whole, and all that is no direction: joiners, marks, markup", () => {
    for (const who of [`${fsi}Ann${pdi} & ${rli}Bo${pdi}`, "👩‍👩‍👧", "A\u200eB", "<img src=x onerror=alert(1)>", "{1}"]) expect(asks(who)).toBe(`You are talking to ${who}. Consult ${number}?`);
  });

  it("is set apart, like every value, in Arabic", () => {
    expect(asks(`${rlo}Ann`, 1025)).toBe(`You are talking to ${fsi}Ann${pdi}. Consult ${fsi}${number}${pdi}?`);
  });
});
