import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { Action } from "../../SoftphoneControl/state/actions";
import type { State } from "../../SoftphoneControl/state/state";
import { recordDay } from "../store/recordDay";
import type { RecordedDay } from "../store/recordDay";

export { ours } from "../store/replay";

/** One turn of every kind of call there is. */
const window = 20;

/** The same twenty kinds of call, with more and more calls behind them. */
export function recordedBehind(behind: number, seed: number): Promise<RecordedDay> {
  return recordDay({ calls: window, behind, seed });
}

/** The same actions with so many work items open that none of them is about: calls on hold, as a contact centre tells them. */
export function withOpen({ initial, actions }: RecordedDay, open: number): RecordedDay {
  const [ended] = initial.phone.ended;
  if (!ended) throw new Error("There is no call to make others of.");
  const call: WorkItem = { ...ended, endedAt: undefined, endReason: undefined, activity: undefined };
  const held = Array.from({ length: open }, (_, nth): WorkItem => ({ ...call, id: `held-${nth}` as WorkItemId, state: "Paused", capabilities: ["resume", "end"], associations: [], pop: "done" }));
  const workItems: State["phone"]["workItems"] = { ...initial.phone.workItems, ...Object.fromEntries(held.map((item) => [item.id, item])) };
  const knowing = (action: Action): Action =>
    action.type === "contactCenter.snapshotReceived" ? { ...action, snapshot: { ...action.snapshot, workItems: [...held, ...action.snapshot.workItems] } } : action;
  return { initial: { ...initial, phone: { ...initial.phone, workItems } }, actions: actions.map(knowing) };
}
