import { telephoneLink } from "../../../SoftphoneControl/model/numbers/telephoneLink";

describe("what a phone is told to call", () => {
  it.each([
    ["+44 (0)20 7946 0958", "US", "tel:+442079460958"],
    ["030/23125-414", "DE", "tel:+493023125414"],
    ["0044 20 7946 0122", "DE", "tel:+442079460122"],
    ["1004", "DE", "tel:1004"],
  ])("is the whole number where the country is known: %s in %s", (text, country, link) => {
    expect(telephoneLink(text, country)).toBe(link);
  });

  it.each([
    ["+44 (0)20 7946 0958", "tel:+442079460958"],
    ["030/23125-414", "tel:03023125414"],
    ["(202) 555-0143", "tel:2025550143"],
    ["112", "tel:112"],
  ])("is what the phone itself understands where it is not: %s", (text, link) => {
    expect(telephoneLink(text, undefined)).toBe(link);
  });

  it.each(["", "  ", "ask reception", "javascript:alert(1)", "+", "7", "*21#", "**21*0301234567#", "#31#", "0301234567,,1", "0301234567;phone-context=x", "1".repeat(40), "+" + "1".repeat(16), "１２３ab"])(
    "is nothing for what is no number: %j",
    (text) => {
      expect([telephoneLink(text, undefined), telephoneLink(text, "US")]).toEqual([undefined, undefined]);
    },
  );
});
