import full from "libphonenumber-js/metadata.min.json";
import { parsePhoneNumberFromString } from "libphonenumber-js/core";
import type { CountryCode } from "libphonenumber-js/core";
import { formatAddress, formatAsYouType, maskAddress, parseAddress } from "../../../SoftphoneControl/model/numbers/phoneNumber";

const numberOf = (text: string, country: string) => {
  const address = parseAddress(text, country);
  return address.kind === "number" ? address.address : address.kind;
};

describe("reading a number", () => {
  it.each([
    ["(425) 555-0123", "US", "+14255550123"],
    ["1 425 555 0123", "US", "+14255550123"],
    ["+1 425-555-0123", "DE", "+14255550123"],
    ["011 49 30 23125000", "US", "+493023125000"],
    ["030 2312500", "DE", "+49302312500"],
    ["00 44 20 7946 0123", "DE", "+442079460123"],
    ["020 7946 0123", "GB", "+442079460123"],
    ["06 12 34 56 78", "FR", "+33612345678"],
    ["06 1234 5678", "IT", "+390612345678"],
    ["8 (912) 345-67-89", "RU", "+79123456789"],
    ["+800 1234 5678", "US", "+80012345678"],
    ["\u202a+1 (425) 555‑0123\u202c", "US", "+14255550123"],
  ])("%s in %s", (text, country, expected) => {
    expect(numberOf(text, country)).toBe(expected);
  });

  it("takes short numbers and service codes as they are", () => {
    expect(parseAddress("1004", "US")).toEqual({ kind: "extension", address: "1004" });
    expect(parseAddress("*97", "DE")).toEqual({ kind: "extension", address: "*97" });
    expect(parseAddress("911", "US")).toEqual({ kind: "extension", address: "911" });
  });

  it.each(["val", "", " ", "+", "12345678901234567890", "<b>1</b>", "555-CALL-NOW", "425 555", "tel:", "1;2", "null"])("refuses %j", (text) => {
    expect(numberOf(text, "US")).toMatch(/none|extension/);
    if (text !== "425 555") expect(numberOf(text, "US")).toBe("none");
  });

  it("does not stumble over a country that is none", () => {
    expect(numberOf("4255550123", "XX")).toBe("none");
    expect(numberOf("+14255550123", "")).toBe("+14255550123");
  });

  it("reads every country's numbers as the whole library does", () => {
    const metadata = full;
    const differing = Object.keys(metadata.countries).filter((country) => {
      const national = `${"0123456789".repeat(2)}`.slice(2, 2 + (metadata.countries[country as CountryCode] as unknown as [string, string, string, number[]])[3][0]!);
      const expected = parsePhoneNumberFromString(national, { defaultCountry: country as CountryCode, extract: false }, metadata);
      if (expected?.isPossible() !== true || /^\d{2,6}$/.test(national)) return false;
      return numberOf(national, country) !== expected.number;
    });
    expect(differing).toEqual([]);
  });
});

describe("showing a number", () => {
  it("at home as people write it, abroad with its country", () => {
    expect(formatAddress("+14255550123", "US")).toBe("(425) 555-0123");
    expect(formatAddress("+14255550123", "DE")).toBe("+1 425 555 0123");
    expect(formatAddress("+493023125678", "DE")).toBe("030 23125678");
    expect(formatAddress("1004", "US")).toBe("1004");
    expect(formatAddress("val", "US")).toBe("val");
  });

  it("while it is typed, keeps every digit and adds none", () => {
    for (const [number, country] of [["4255550123", "US"], ["+14255550123", "US"], ["03023125678", "DE"], ["02079460123", "GB"], ["0612345678", "FR"]] as const) {
      for (let length = 1; length <= number.length; length += 1) {
        const typed = number.slice(0, length);
        expect(formatAsYouType(typed, country).replace(/[^\d+]/g, "")).toBe(typed);
      }
    }
    expect(formatAsYouType("42555501", "US")).toBe("(425) 555-01");
    expect(formatAsYouType("*97", "US")).toBe("*97");
    expect(formatAsYouType("val", "US")).toBe("val");
  });

  it("in a log only by its last two digits", () => {
    expect(maskAddress("+14255550123")).toBe("…23");
    expect(maskAddress("12")).toBe("…");
  });
});
