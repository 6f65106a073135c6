/**
 * The address of an integrator's page, made whole. Only pages of the control's own origin are let in: they see every call.
 * Empty when none is wanted; undefined when it can't be had.
 * @param address of the page the control stands on
 */
export function integrationPage(wanted: string, address: string): string | undefined {
  if (wanted === "") return "";
  // A bare word is no address that anybody meant: the test harness fills every property with one.
  if (!wanted.includes("/")) return undefined;
  try {
    const { origin } = new URL(address);
    const url = new URL(wanted, origin);
    return url.origin === origin && /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
