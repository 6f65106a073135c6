import { ownCall } from "../draft";
import { isCustomersCall, isReached } from "./callMoment";
import type { CallRule } from "./callRule";

/** A customer's call gets a session of the host once: one that has closed, or never opened, is not opened again. */
export const callSessionRule: CallRule = (phone, item) => {
  const { callSession } = phone.configuration;
  if (callSession.template === "" || item.session || !isCustomersCall(item) || !isReached(item, callSession.when)) return;
  const call = ownCall(phone, item.id);
  if (call) call.session = { phase: "due" };
};
