import { callSearch, searchLineOf } from "../../../SoftphoneControl/model/search/callSearch";

const call = { name: "Émile Dupont", address: "+12065550142", queueName: "Sales\n2" };

describe("a past call", () => {
  it.each([
    ["", true],
    ["emile", true],
    ["DUPONT", true],
    ["sales 2", true],
    ["+1206", true],
    ["(206) 555-0142", true],
    ["0206 555", true],
    ["emilie", false],
    ["0206 556", false],
  ])("is looked for by %j", (typed, fits) => {
    expect(callSearch(typed)(searchLineOf(call))).toBe(fits);
  });

  it("has its digits in the number alone", () => {
    const line = searchLineOf({ ...call, queueName: "Team 33", address: "+12065550142" });
    expect([callSearch("33")(line), callSearch("033")(line)]).toEqual([true, false]);
  });

  it("is one line, whatever stands in it", () => {
    expect(searchLineOf({ name: "a\nb\r\tc", address: "1\n2", queueName: "" })).not.toMatch(/[\r\n]|\t.*\t/);
  });
});
