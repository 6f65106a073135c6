import fc from "fast-check";
import { digitsOf, notationsOf } from "../../../SoftphoneControl/model/numbers/numberNotations";
import { parseNumber } from "../../../SoftphoneControl/model/numbers/phoneNumber";

/** As a search takes a text for this number: one of the usual texts, or a beginning with the digits after it in their order. */
function finds(address: string, country: string, text: string): boolean {
  const { texts, beginnings, digits } = notationsOf(address, country);
  const spread = beginnings.some(([beginning, rest]) => new RegExp(`^${[...beginning, ...rest].map((sign) => (/\d/.test(sign) ? sign : `\\${sign}`)).join("[^]*")}`).test(text));
  return (texts.includes(text) || spread) && digits.has(digitsOf(text.replace(/ext.*/, "")));
}

describe("the notations of a number", () => {
  it.each<[address: string, country: string, texts: readonly string[]]>([
    ["+12025550143", "US", ["+12025550143", "12025550143", "0012025550143", "+1 202 555 0143", "(202) 555-0143", "2025550143"]],
    ["+14165550143", "CA", ["+14165550143", "14165550143", "0014165550143", "+1 416 555 0143", "(416) 555-0143", "4165550143"]],
    ["+442079460958", "GB", ["+442079460958", "442079460958", "00442079460958", "+44 20 7946 0958", "020 7946 0958", "02079460958"]],
    ["+447700900461", "GB", ["+447700900461", "447700900461", "00447700900461", "+44 7700 900461", "07700 900461", "07700900461"]],
    ["+493023125678", "DE", ["+493023125678", "493023125678", "00493023125678", "+49 30 23125678", "030 23125678", "03023125678"]],
    ["+33639980012", "FR", ["+33639980012", "33639980012", "0033639980012", "+33 6 39 98 00 12", "06 39 98 00 12", "0639980012"]],
    ["+41446681800", "CH", ["+41446681800", "41446681800", "0041446681800", "+41 44 668 18 00", "044 668 18 00", "0446681800"]],
    ["+431234567", "AT", ["+431234567", "431234567", "00431234567", "+43 1 234567", "01 234567", "01234567"]],
    ["+46701740635", "SE", ["+46701740635", "46701740635", "0046701740635", "+46 701740635", "701740635", "0701740635"]],
    ["+61491570156", "AU", ["+61491570156", "61491570156", "0061491570156", "+61 491570156", "491570156", "0491570156"]],
    ["+390612345678", "IT", ["+390612345678", "390612345678", "00390612345678", "+39 0612345678", "0612345678"]],
    ["+34612345678", "ES", ["+34612345678", "34612345678", "0034612345678", "+34 612345678", "612345678"]],
    ["+4532123456", "DK", ["+4532123456", "4532123456", "004532123456", "+45 32123456", "32123456"]],
    ["+79123456789", "RU", ["+79123456789", "79123456789", "0079123456789", "+7 9123456789", "9123456789", "89123456789"]],
    ["+3612345678", "HU", ["+3612345678", "3612345678", "003612345678", "+36 12345678", "12345678", "0612345678"]],
    ["+80012345678", "US", ["+80012345678", "80012345678", "0080012345678"]],
  ])("of %s in %s", (address, country, texts) => {
    expect(notationsOf(address, country).texts).toEqual(texts);
  });

  it.each([
    ["+46701740635", "SE", "0046 70 174 06 35"],
    ["+46701740635", "SE", "070-174 06 35"],
    ["+442079460958", "GB", "+44 (0)20 7946 0958"],
    ["+442079460958", "GB", "(020) 7946.0958"],
    ["+61491570156", "AU", "0491 570 156"],
    ["+13125550187", "US", "(312) 555-0187 ext. 22"],
    ["+13125550187", "US", "1-312-555-0187"],
    ["+493023125414", "DE", "030/23125-414"],
    ["+493023125414", "DE", "+49 (30) 23125-414"],
    ["+33639980012", "FR", "06.39.98.00.12"],
    ["+79123456789", "RU", "8 (912) 345-67-89"],
    ["+3612345678", "HU", "06 1 234 5678"],
    ["+5511987654321", "BR", "(11) 98765-4321"],
    ["+819012345678", "JP", "090-1234-5678"],
  ])("however %s is grouped in %s: %s", (address, country, text) => {
    expect(finds(address, country, text)).toBe(true);
  });

  it.each([
    ["+33639980012", "US", "06.39.98.00.12"],
    ["+447700900461", "US", "07700 900461"],
    ["+493023125414", "US", "030/23125-414"],
  ])("%s is known in %s as people at home write it, %s, where that is nobody else's number", (address, country, text) => {
    expect(finds(address, country, text)).toBe(true);
  });

  it.each([
    ["+4532123456", "NO", "32 12 34 56"],
    ["+442079460958", "DE", "020 7946 0958"],
    ["+12025550143", "DE", "202 5550143"],
  ])("%s is not searched in %s by what is somebody else's number there: %s", (address, country, text) => {
    expect(finds(address, country, text)).toBe(false);
    expect(notationsOf(address, country).digits).not.toContain(digitsOf(text));
  });

  it("are few, and each means that number and no other, in whatever country", () => {
    const national = fc.integer({ min: 100_000, max: 99_999_999_999 });
    fc.assert(
      fc.property(fc.constantFrom("1", "44", "49", "33", "41", "43", "46", "61", "39", "34", "45", "7", "36", "81", "55"), national, fc.constantFrom("US", "DE", "GB", "NO", "IT", "RU", "XX", ""), (code, number, country) => {
        const address = `+${code}${number}`;
        const { texts, beginnings } = notationsOf(address, country);
        expect(texts[0]).toBe(address);
        expect(texts.length).toBeLessThanOrEqual(8);
        expect(beginnings.length).toBeLessThanOrEqual(6);
        for (const text of texts.filter((one) => one.startsWith("+"))) expect(digitsOf(text)).toBe(digitsOf(address));
        // After those of the whole world come national ones.
        for (const text of texts.slice(4)) {
          const read = parseNumber(digitsOf(text), country);
          if (read?.isValid()) expect(read.number).toBe(address);
        }
      }),
    );
  });
});
