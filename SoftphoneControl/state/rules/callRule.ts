import type { EpochMs } from "../../model/ids";
import type { WorkItem } from "../../model/workItems/workItem";
import type { PhoneDraft } from "../draft";

/** What the admin wants done with calls. Hears of every call that a step changed, as it is now, over or not. */
export type CallRule = (phone: PhoneDraft, item: WorkItem, at: EpochMs) => void;
