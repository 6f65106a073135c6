import type { Draft } from "immer";
import type { EpochMs } from "../../model/ids";
import type { WorkItem } from "../../model/workItem";
import type { PhoneState } from "../state";

/** What the admin wants done with calls. Hears of every call that a step changed, as it is now, over or not. */
export type CallRule = (phone: Draft<PhoneState>, item: Draft<WorkItem>, at: EpochMs) => void;
