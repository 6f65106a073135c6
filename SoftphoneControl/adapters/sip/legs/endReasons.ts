import type { EndReason } from "../../../model/workItems/workItem";

const byStatus: Readonly<Record<number, EndReason>> = {
  404: "invalidNumber",
  408: "notAnswered",
  410: "invalidNumber",
  415: "incompatible",
  480: "notAnswered",
  484: "invalidNumber",
  486: "busy",
  487: "notAnswered",
  488: "incompatible",
  600: "busy",
  603: "declined",
  604: "invalidNumber",
  606: "incompatible",
};

/** Why a call that we made came to nothing, from the final answer (RFC 3261 §21). */
export function endReasonOf(status: number): EndReason {
  return byStatus[status] ?? (status >= 300 && status < 400 ? "forwarded" : "unreachable");
}

/** Why a call that rang here stopped, from the `Reason` of the CANCEL (RFC 3326). */
export function cancelReasonOf(reason: string | undefined): EndReason {
  return reason !== undefined && (/;\s*cause\s*=\s*200\b/i.test(reason) || /completed elsewhere/i.test(reason)) ? "answeredElsewhere" : "abandoned";
}
