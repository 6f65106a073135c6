import type { Channel } from "../model/workItems/channel";
import type { RequestId } from "../model/ids";
import type { SoftphoneError } from "../model/requests/softphoneError";
import type { WorkItem } from "../model/workItems/workItem";

export const workItemEventNames = [
  "workitemCreate",
  "workitemConnect",
  "workitemPause",
  "workitemResume",
  "workItemWrapup",
  "workitemEnd",
] as const;
export type WorkItemEventName = (typeof workItemEventNames)[number];

/** What happened, as integrators read it in page 004. Always derived from a step, never made by hand. */
export type DerivedEvent =
  | { readonly name: WorkItemEventName; readonly requestId: RequestId | ""; readonly workItem: WorkItem }
  | { readonly name: "agentStateChange"; readonly requestId: RequestId | ""; readonly before: Channel; readonly after: Channel }
  | { readonly name: "beforeDial"; readonly requestId: RequestId; readonly dialedNumber: string }
  | { readonly name: "error"; readonly requestId: RequestId | ""; readonly error: SoftphoneError };
