import fc from "fast-check";
import { maskNames } from "../../SoftphoneControl/effects/maskNames";
import { withCall } from "../support/withCall";
import { readyPhone, appeared } from "../support/facts";

describe("what an integration writes into the log", () => {
  it("stands there under COR_API_WRITE_LOG, at its level", async () => {
    const { first, ask } = await withCall("none");
    expect(await ask("writeLog", "A step was taken", "Debug")).toEqual({ settled: true, value: undefined });
    await ask("writeLog", "A step failed", "Error");
    expect(first.written.filter(({ source }) => source === "cil")).toEqual([
      { level: "debug", source: "cil", message: "COR_API_WRITE_LOG A step was taken" },
      { level: "error", source: "cil", message: "COR_API_WRITE_LOG A step failed" },
    ]);
  });

  it("names neither whom the phone knows nor a number", async () => {
    const { first, ask } = await withCall("Active");
    await ask("writeLog", "Maria Alvarez (+1 202 555-0143) was told by Alex; MARIA will call 202/555/0143, or 2025550143", "Debug");
    expect(first.written.at(-1)?.message).toBe("COR_API_WRITE_LOG … (…43) was told by …; … will call …43, or …43");
  });

  it.each([["", "Debug"], ["text", "Warning"], ["text", undefined], [5, "Debug"], ["x".repeat(10_001), "Error"]])("is refused: %.20s %s", async (...args) => {
    const { first, ask } = await withCall("none");
    expect((await ask("writeLog", ...args)).error).toMatchObject({ code: "badArgument" });
    expect(first.written.filter(({ source }) => source === "cil")).toEqual([]);
  });
});

describe("whatever the text is, its log line holds", () => {
  const { phone } = readyPhone().store.getState();
  const separator = fc.constantFrom("", "", "", " ", "-", ".", "/", ") ", " (", "\u00a0", "\u2011", " - ", "\u200e");
  const digits = fc.constantFrom("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩");
  const written = fc
    .tuple(digits, fc.array(fc.tuple(fc.nat(9), separator), { minLength: 7, maxLength: 15 }))
    .map(([alphabet, places]) => places.map(([digit, between], at) => `${alphabet[digit] ?? ""}${at === places.length - 1 ? "" : between}`).join(""));

  it("no number of seven digits or more, however it is written", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("", "+", "00"), written, fc.string(), (before, plus, number, after) => {
        const masked = maskNames(`${before} ${plus}${number} ${after}`, phone);
        expect(masked).not.toContain(number);
        // Between the two digits of one mark and those of the next there is always the mark.
        expect(masked).not.toMatch(/\p{Nd}([^\p{L}\p{Nd}…]{0,3}\p{Nd}){5,}/u);
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });

  const person = fc.stringMatching(/^[A-ZÄÉŁ][a-zäéł]{2,9}$/u);
  const names = fc.tuple(person, fc.constantFrom(" ", "-", "'"), person);

  it("no name that the phone knows, whole or in part, in capitals or not", () => {
    fc.assert(
      fc.property(names, fc.constantFrom("", "(", "«", "… "), fc.nat(2), fc.boolean(), ([one, between, other], before, which, isLoud) => {
        const bench = readyPhone();
        bench.tell(appeared({ participants: [{ address: "", name: `${one}${between}${other}` }] }));
        const said = [`${one}${between}${other}`, one, other][which] ?? one;
        const masked = maskNames(`${before}${isLoud ? said.toUpperCase() : said}, please`, bench.store.getState().phone);
        expect(masked.toLowerCase()).not.toContain(said.toLowerCase());
        expect(masked).toContain("please");
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it("a name that is composed of other signs than the phone's own", () => {
    const bench = readyPhone();
    bench.tell(appeared({ participants: [{ address: "", name: "Björn Åkerlund" }] }));
    expect(maskNames("Björn Åkerlund".normalize("NFD"), bench.store.getState().phone)).toBe("…");
  });
});
