import type { ContactCenterCommand } from "../model/contactCenterCommand";
import type { ContactCenterFact } from "../model/contactCenterFact";
import type { CrmRecord } from "../model/crmRecord";
import type { ControlId, EpochMs, RequestId, WorkItemId } from "../model/ids";
import type { SimulationOffer, SimulationOrder } from "../model/simulation";
import type { SoftphoneErrorCode } from "../model/softphoneError";
import type { AgentsPart } from "../model/workItem";
import type { AttachedControl, HereState, PhoneState } from "./state";

/** Who wants something. */
export type IntentSource = "agent" | "integration" | "host";

interface At {
  readonly at: EpochMs;
}

/** Wants something of the contact centre: opens a request. */
export interface CommandIntended extends At {
  readonly type: "intent.command";
  readonly requestId: RequestId;
  readonly source: IntentSource;
  readonly command: ContactCenterCommand;
}

/** Wants something that the softphone itself owns. */
export type OwnIntent =
  | (At & { readonly type: "intent.notesChanged"; readonly workItemId: WorkItemId; readonly notes: string })
  | (At & { readonly type: "intent.noticeDismissed"; readonly noticeId: string })
  | (At & { readonly type: "intent.customerChosen"; readonly workItemId: WorkItemId; readonly record: CrmRecord })
  | (At & { readonly type: "intent.simulation"; readonly order: SimulationOrder });

export type Intent = CommandIntended | OwnIntent;

/** How a port call ended. Only effects dispatch these. */
export type Outcome =
  | (At & { readonly type: "request.accepted"; readonly requestId: RequestId })
  | (At & { readonly type: "request.failed"; readonly requestId: RequestId; readonly code: SoftphoneErrorCode; readonly detail?: string | undefined })
  | (At & { readonly type: "resync.wanted" })
  | (At & { readonly type: "customers.found"; readonly workItemId: WorkItemId; readonly records: readonly CrmRecord[] })
  | (At & { readonly type: "trouble.noticed"; readonly code: SoftphoneErrorCode; readonly detail?: string | undefined });

/** What the page, the host and the clock tell. */
export type HereFact =
  | (At & { readonly type: "clock.due" })
  | (At & { readonly type: "control.attached"; readonly control: AttachedControl })
  | (At & { readonly type: "control.detached"; readonly controlId: ControlId })
  | (At & { readonly type: "sound.changed"; readonly sound: HereState["sound"] })
  /** What the page before this one kept. */
  | (At & { readonly type: "keep.restored"; readonly parts: Readonly<Record<WorkItemId, AgentsPart>> })
  | (At & { readonly type: "simulation.offered"; readonly offer: SimulationOffer })
  /** Another page's whole phone: silent, whatever it holds. */
  | (At & { readonly type: "replica.received"; readonly phone: PhoneState });

export type Action = Intent | Outcome | HereFact | ContactCenterFact;
