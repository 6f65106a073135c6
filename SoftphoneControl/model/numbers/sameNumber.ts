/** As far as digits tell: one may be written with a country code or a prefix for outside lines, and an unknown one may be any. */
export function isSameNumber(asked: string, told: string | undefined): boolean {
  const [one, other] = [asked, told ?? ""].map((number) => number.replace(/\D/g, "")) as [string, string];
  return other === "" || one === other || (Math.min(one.length, other.length) >= 7 && (one.endsWith(other) || other.endsWith(one)));
}
