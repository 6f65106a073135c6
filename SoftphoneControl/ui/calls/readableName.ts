/** What a contact centre calls a variable, for people: `ivrPath` and `IVR_path` as `Ivr path` and `IVR path`. What has blanks already stays. */
export function readableName(name: string): string {
  if (/\s/.test(name.trim())) return name;
  const words = name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .split(/[\s_.-]+/)
    .filter((word) => word !== "")
    .map((word) => (/^\p{Lu}{2,}/u.test(word) ? word : word.toLocaleLowerCase()));
  const said = words.join(" ");
  return said === "" ? name : said.charAt(0).toLocaleUpperCase() + said.slice(1);
}
