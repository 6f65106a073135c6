import { dialedForm, readTyped, withoutLink } from "../../../SoftphoneControl/model/numbers/typedNumber";

describe("what somebody types or pastes into the number field", () => {
  it.each([
    ["(206) 555-0177", "US", "+12065550177"],
    ["\u00a0206 555\u2009 0177 ", "US", "+12065550177"],
    ["tel:+1-206-555-0177", "DE", "+12065550177"],
    ["TEL:%2B1%20206%20555%200177", "DE", "+12065550177"],
    ["tel:555-0177;phone-context=+1206", "DE", "+12065550177"],
    ["tel:+12065550177;ext=12", "DE", "+12065550177"],
    ["callto://+12065550177", "DE", "+12065550177"],
    ["sip:+12065550177@contoso.com", "DE", "+12065550177"],
    ["1-800-FLOWERS", "US", "+18003569377"],
    ["1 800 flow-ers", "US", "+18003569377"],
    ["+1 (206) 555-0177 ext. 5", "DE", "+12065550177"],
    ["206 555 0177 x5", "US", "+12065550177"],
    ["030 23125-678 Durchwahl 12", "DE", "+493023125678"],
    ["tel:1002", "US", "1002"],
  ])("%j in %s is dialed as %s", (typed, country, address) => {
    expect(readTyped(typed, country)).toMatchObject({ address });
  });

  it.each(["Anna", "Anna 12", "12 Anna Street Hotel and more", "", "tel:", "tel:%", "1-800-ÄÖÜ", "call me", "12ab34", "sip:anna@contoso.com"])("%j is no number", (typed) => {
    expect(readTyped(typed, "US").kind).toBe("none");
  });

  it("is what it was where it is no link", () => {
    expect(withoutLink("telephone")).toBe("telephone");
  });
});

describe("what a number will be dialed as", () => {
  it.each([
    ["(206) 555-0177", "US", "+1 206 555 0177", "US"],
    ["030 23125678", "DE", "+49 30 23125678", "DE"],
    ["0049 30 23125678", "FR", "+49 30 23125678", "DE"],
    ["1-800-FLOWERS", "US", "+1 800 356 9377", "US"],
    // The right number in a wrong country, before it is dialed.
    ["020 7946 0958", "DE", "+49 2079 460958", "DE"],
  ])("%s in %s: %s, %s", (typed, country, number, dialedIn) => {
    expect(dialedForm(typed, country)).toEqual({ number, country: dialedIn });
  });

  it.each(["+1 (206) 555-0177", "1002", "Anna", "206", ""])("is nothing new where it stands there: %j", (typed) => {
    expect(dialedForm(typed, "US")).toBeUndefined();
  });

  it("names no country where several share the code", () => {
    expect(dialedForm("001 604 555 0177", "DE")).toEqual({ number: "+1 604 555 0177", country: undefined });
  });
});
