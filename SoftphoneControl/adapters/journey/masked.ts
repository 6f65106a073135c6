import { longestJourneyText } from "../../model/host/journey";
import { cutText } from "../../shared/cutText";

/** So much of a text is looked at. Characters. */
const longestRead = 2_000;

/** A web address without the user in front of the host, without parameters, query and fragment; undefined for what is none. */
export function bareUrl(text: string): string | undefined {
  const [, scheme, place] = /^(https?:\/\/)(?:[^\s/?#]*@)?([^\s/?#;][^\s?#;]*)/i.exec(text.slice(0, longestRead)) ?? [];
  return scheme === undefined || place === undefined ? undefined : cutText(scheme + place, longestJourneyText);
}

/** A text without users, queries and fragments of the addresses in it, cut to `longestJourneyText`. Pages without a title are often called by their address. */
export function maskedText(text: string): string {
  const masked = text.slice(0, longestRead).replace(/(\/[^\s?#]*)[?#]\S*/g, "$1").replace(/\/\/[^\s/]*@/g, "//");
  return cutText(masked, longestJourneyText);
}
