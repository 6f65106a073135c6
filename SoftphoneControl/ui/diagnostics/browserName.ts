/** The first that fits: Edge says that it is Chrome, too, and Chrome that it is Safari. */
const browsers = [["Edg", "Microsoft Edge"], ["OPR", "Opera"], ["Firefox", "Firefox"], ["Chrome", "Chrome"], ["Safari", "Safari"]] as const;

/** As people know it. */
export function browserName(userAgent: string): string {
  const found = browsers.find(([mark]) => userAgent.includes(`${mark}/`));
  if (!found) return userAgent;
  const [mark, name] = found;
  // Safari counts elsewhere.
  const version = mark === "Safari" ? "" : (new RegExp(`${mark}/(\\d+)`).exec(userAgent)?.[1] ?? "");
  return `${name} ${version}`.trim();
}
