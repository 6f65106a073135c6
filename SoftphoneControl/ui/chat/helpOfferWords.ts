import type { HelpOfferView } from "../../state/selectors/chatSelectors";
import { formatDuration } from "../parts/formatDuration";
import type { Text } from "../strings/stringKeys";

/** The same for eyes and ears. */
export function helpOfferWords({ name, number, unnamed, afterMs }: HelpOfferView, text: Text): string {
  return text("HelpOffer", name || number || text(unnamed), formatDuration(afterMs));
}
