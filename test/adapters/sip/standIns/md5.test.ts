import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { Md5 } from "../../../../SoftphoneControl/adapters/sip/standIns/md5";

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

test.each(["", "a", "message digest", "1001:pbx.example.com:päßwörd 🔑", ...[55, 56, 63, 64, 65, 119, 120, 1000].map((length) => "x".repeat(length))])("the digest of %j", (text) => {
  expect(Md5.hashStr(text)).toBe(md5(text));
});

test("the digest of anything", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => { expect(Md5.hashStr(text)).toBe(md5(text)); }));
});
