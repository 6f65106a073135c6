import { newlyRinging } from "../../state/selectors/ringingSelectors";
import type { Effect } from "../effect";
import { createHostCalls } from "./hostCalls";
import type { HostCallInputs } from "./hostCalls";

/** Brings the softphone's panel in sight when somebody calls. */
export function createPanelEffect(inputs: HostCallInputs): Effect {
  const { attempt } = createHostCalls(inputs);
  return {
    runsIn: "primary",
    react({ before, after }) {
      if (newlyRinging(before.phone, after.phone).length > 0) attempt("showPanel", undefined);
    },
  };
}
