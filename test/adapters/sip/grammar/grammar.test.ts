import * as fc from "fast-check";
import { differences, isNamed } from "./differences";
import { ours, refused, theirs } from "./library";
import { values } from "./values";

describe.each(Object.entries(values))("%s is read as the library reads it", (rule, texts) => {
  test.each(texts)("%j", (text) => {
    expect(ours(rule, text)).toEqual(theirs(rule, text));
  });
});

test.each(differences)("$rule $text: $why", ({ rule, text, isRead, isLibrarys }) => {
  expect(ours(rule, text)).toEqual(isRead);
  expect(theirs(rule, text)).toEqual(isLibrarys);
  expect(isNamed(rule, text)).toBe(true);
});

const chunks = [...' \t\r\n"\\<>@:;,=?&%/*()[]{}.-_~\'`+$!#^|', "\r\n ", "%41", "é", "\u0000", "a", "1", "sip:", "sips:", "tag=", ";tag=x", "[::1]", "1.2.3.4", "::", ":5060", ";lr", "SIP/2.0", '"x"', "INVITE", "branch=", "=", ";x"];

/** Texts of the table, cut and put together anew, with something hostile in the seam. */
const texts = fc.constantFrom(...Object.entries(values)).chain(([rule, known]) => {
  const piece = fc.tuple(fc.constantFrom(...known), fc.double({ min: 0, max: 1, noNaN: true }));
  return fc.tuple(fc.constant(rule), piece, fc.array(fc.constantFrom(...chunks), { maxLength: 3 }), piece, fc.boolean()).map(([, [head, upTo], seam, [other, from], isOne]) => {
    const cut = Math.round(upTo * head.length);
    return [rule, head.slice(0, cut) + seam.join("") + (isOne ? head.slice(cut) : other.slice(Math.round(from * other.length)))] as const;
  });
});

test("whatever comes is read as the library reads it, or the difference has a name", () => {
  fc.assert(fc.property(texts, ([rule, text]) => {
    if (!isNamed(rule, text)) expect(ours(rule, text)).toEqual(theirs(rule, text));
  }), { numRuns: 1_500 });
});

test("noise is refused as the library refuses it", () => {
  const rules = fc.constantFrom(...Object.keys(values));
  fc.assert(fc.property(rules, fc.string({ unit: "binary", maxLength: 60 }), (rule, text) => {
    // The library takes long to refuse.
    if (ours(rule, text) !== refused && !isNamed(rule, text)) expect(theirs(rule, text)).not.toBe(refused);
  }), { numRuns: 500 });
});

test.each([
  ["From", `"${" ".repeat(60_000)}`],
  ["From", `${"a ".repeat(30_000)}<`],
  ["To", `<sip:${"a.".repeat(30_000)}>`],
  ["Contact", `${"<sip:a@b>,".repeat(6_000)}`],
  ["Via", `SIP/2.0/UDP ${"a.".repeat(30_000)}`],
  ["SIP_URI", `sip:${"a".repeat(60_000)}@`],
  ["SIP_URI", `sip:a@b${";a=1".repeat(15_000)};`],
  ["WWW_Authenticate", `Digest ${'a="1"\t '.repeat(9_000)}`],
  ["From", `<sip:a@b>${" \r\n".repeat(20_000)}`],
])("a long text that is nothing, as %s, costs no time worth speaking of", (rule, text) => {
  const before = process.cpuUsage();
  expect(ours(rule, text)).toBe(refused);
  expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
});

test("what nobody reads is not known", () => {
  expect(ours("Supported", "replaces")).toBe(refused);
});
