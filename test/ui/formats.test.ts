import { languageOf, knownLanguage } from "../../SoftphoneControl/browser/strings";
import { regionalSettingsOf } from "../../SoftphoneControl/app/regionalSettings";
import { createFormats } from "../../SoftphoneControl/ui/formats/createFormats";
import type { Formats } from "../../SoftphoneControl/ui/formats/Formats";
import type { RegionalSettings } from "../../SoftphoneControl/model/settings/regionalSettings";
import { formatDuration } from "../../SoftphoneControl/ui/parts/formatDuration";
import { stringsOf } from "../support/renderSoftphone";

const afternoon = new Date(2026, 10, 2, 15, 5, 9, 40).getTime();
const minute = 60_000;
const day = 24 * 60 * minute;

/** Spaces of any kind count as one, and marks of direction as none: which kind is the browser's affair. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, "").replace(/\s+/g, " ");
const formatsIn = (language: number, regional?: RegionalSettings): Formats => createFormats(stringsOf(language).locale, regional);

describe("numbers and times", () => {
  it.each([
    [1033, "1,234.5", "26%", "3:05 PM", "Nov 2, 3:05 PM", "11/2/2026"],
    [1031, "1.234,5", "26 %", "15:05", "2. Nov., 15:05", "2.11.2026"],
    [1036, "1 234,5", "26 %", "15:05", "2 nov., 15:05", "02/11/2026"],
    [3082, "1234,5", "26 %", "15:05", "2 nov, 15:05", "2/11/2026"],
    [1046, "1.234,5", "26%", "15:05", "2 de nov., 15:05", "02/11/2026"],
    [1041, "1,234.5", "26%", "15:05", "11月2日 15:05", "2026/11/2"],
    [1025, "1,234.5", "26%", "3:05 م", "2 نوفمبر، 3:05 م", "2/11/2026"],
  ])("follow the custom of language %d", (language, number, percent, time, dayTime, date) => {
    const formats = formatsIn(language);
    const written = [formats.number(1234.5), formats.percent(0.256).replace("٪", "%"), formats.time(afternoon), formats.dayTime(afternoon), formats.date(afternoon)];
    expect(written.map(plain)).toEqual([number, percent, time, dayTime, date]);
  });

  it("are in the calendar and the digits of Dynamics in Arabic, too", () => {
    const { date, number, minutes } = formatsIn(1025);
    expect([date(afternoon), number(12), minutes(4)].join()).not.toMatch(/[\u0660-\u0669]|14\d\d/);
  });

  it("follow what the agent has set in Dynamics before the custom of the language", () => {
    const regional = regionalSettingsOf({
      dateFormattingInfo: { shortDatePattern: "dd/MM/yyyy", dateSeparator: "-", shortTimePattern: "HH:mm" },
      numberFormattingInfo: { numberDecimalSeparator: ",", numberGroupSeparator: "." },
    });
    const { date, time, dateTime, dayTime, number, minutes } = formatsIn(1033, regional);
    expect([date(afternoon), time(afternoon), dateTime(afternoon), dayTime(afternoon)]).toEqual(["02-11-2026", "15:05", "02-11-2026 15:05", "Nov 2, 15:05"]);
    expect([number(1234.5), minutes(1.5)]).toEqual(["1.234,5", "1,5 min"]);
  });

  it("have twelve hours where the agent has set that", () => {
    expect(plain(formatsIn(1031, { clock: "h12" }).time(afternoon))).toBe("3:05 PM");
    expect(plain(formatsIn(1033, { clock: "h23" }).time(new Date(2026, 10, 2, 0, 5).getTime()))).toBe("00:05");
  });

  it("are written with means that are made once, not for each", () => {
    const made = jest.spyOn(Intl, "DateTimeFormat");
    const { time, day: dayOf } = formatsIn(1033);
    for (let index = 0; index < 50; index += 1) [time(afternoon + index * minute), dayOf(afternoon - index * day, afternoon)].join();
    expect(made.mock.calls.length).toBeLessThanOrEqual(3);
    made.mockRestore();
  });

  it("are written with new means once the computer is in another zone", () => {
    const made = jest.spyOn(Intl, "DateTimeFormat");
    const { time } = formatsIn(1033);
    const madeFor = (offset: number): number => {
      const zone = jest.spyOn(Date.prototype, "getTimezoneOffset").mockReturnValue(offset);
      time(afternoon);
      zone.mockRestore();
      return made.mock.calls.length;
    };
    expect([madeFor(-60), madeFor(-60), madeFor(-540), madeFor(-540)]).toEqual([1, 1, 2, 2]);
    made.mockRestore();
  });

  it.each([
    ["yyyy-MM-dd", "2026-11-02"],
    ["d. M. yy", "2. 11. 26"],
    ["ddd d MMM yyyy", "Mon 2 Nov 2026"],
    ["d 'of' MMMM", "2 of November"],
  ])("read the date pattern %s", (datePattern, date) => {
    expect(formatsIn(1033, { datePattern }).date(afternoon)).toBe(date);
  });

  it("take nothing from a host that tells nothing, or nonsense", () => {
    for (const told of [undefined, {}, { dateFormattingInfo: null, numberFormattingInfo: 7 }, { dateFormattingInfo: { shortDatePattern: 1, shortTimePattern: "" } }]) {
      expect(Object.values(regionalSettingsOf(told)).filter((value) => value !== undefined)).toEqual([]);
    }
  });

  it("tell the day of another day than today", () => {
    const { moment } = formatsIn(1033);
    expect([moment(afternoon, afternoon), moment(afternoon, afternoon + day)].map(plain)).toEqual(["3:05 PM", "Mon, Nov 2, 3:05 PM"]);
  });

  it("tell lines of the log apart by the millisecond", () => {
    expect([1031, 1025].map((language) => plain(formatsIn(language).stamp(afternoon)))).toEqual(["15:05:09,040", "15:05:09.040"]);
  });

  it("say how long ago in words of the language", () => {
    expect([1033, 1036, 1041].map((language) => plain(formatsIn(language).ago(5 * minute)))).toEqual(["5 min. ago", "il y a 5 min", "5 分前"]);
  });

  it("write durations alike in all languages", () => {
    expect([5_000, 65_000, 3_723_000].map(formatDuration)).toEqual(["0:05", "1:05", "1:02:03"]);
  });
});

describe("a value in a text", () => {
  it("keeps its own direction in a language that is written from right to left, so that a number stands as it is dialed", () => {
    expect(stringsOf(1025).text("CallNumber", "+12025550143")).toBe("اتصال بـ \u2068+12025550143\u2069");
    expect(stringsOf(1033).text("CallNumber", "+12025550143")).toBe("Call +12025550143");
  });
});

describe("the language", () => {
  it("is the asked one, or that of a neighbour, or English", () => {
    expect([1036, 3084, 2070, 2058, 1034, 14337, 1040, 1055].map(knownLanguage)).toEqual([1036, 1036, 1046, 3082, 3082, 1025, 1033, 1033]);
  });

  it("is the first that the browser asks for and there are texts of", () => {
    expect([["it", "fr-CA", "de"], ["pt-PT"], ["ja"], ["zh-Hant", "ko"], []].map(languageOf)).toEqual([1036, 1046, 1041, 1033, 1033]);
  });
});
