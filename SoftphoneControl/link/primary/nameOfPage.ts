import type { PeerId } from "../../model/ids";

/** For the log. Ours have UUIDs; one that calls itself something else may mean anybody. */
export function nameOfPage(page: PeerId): string {
  return /^[\da-f-]{36}$/.test(page) ? page : "a stranger";
}
