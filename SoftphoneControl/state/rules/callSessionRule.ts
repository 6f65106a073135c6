import { isCustomersCall, isReached } from "./callMoment";
import type { CallRule } from "./callRule";

/** A customer's call gets a session of the host once: one that has closed, or never opened, is not opened again. */
export const callSessionRule: CallRule = ({ configuration: { callSession } }, item) => {
  if (callSession.template === "" || item.session || !isCustomersCall(item) || !isReached(item, callSession.when)) return;
  item.session = { phase: "due" };
};
