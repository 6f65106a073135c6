import type { WorkItemId } from "../../model/ids";
import type { ClockPort } from "../../ports/clockPort";
import type { PhoneState } from "../../state/state";

export interface CallerWaitInputs {
  readonly clock: ClockPort;
  readonly getPhone: () => PhoneState;
  /** Milliseconds. */
  readonly patienceMs: number;
  readonly then: (workItemId: WorkItemId) => void;
}

/** Holds back what wants to say who calls, until that is known, but not for long. */
export interface CallerWait {
  begin(workItemId: WorkItemId): void;
  /** Looks again. */
  react(): void;
  dispose(): void;
}

export function createCallerWait({ clock, getPhone, patienceMs, then }: CallerWaitInputs): CallerWait {
  const undos = new Map<WorkItemId, () => void>();
  const searching = new Set<WorkItemId>();

  function end(id: WorkItemId): void {
    undos.get(id)?.();
    undos.delete(id);
    searching.delete(id);
    then(id);
  }

  function isSearched(id: WorkItemId): boolean {
    return getPhone().workItems[id]?.lookup === "searching";
  }

  return {
    begin(id) {
      if (undos.has(id)) return;
      // The search begins in the steps that follow this one.
      undos.set(id, clock.after(0, () => {
        if (!isSearched(id)) {
          end(id);
          return;
        }
        searching.add(id);
        undos.set(id, clock.after(patienceMs, () => { end(id); }));
      }));
    },
    react() {
      for (const id of searching) if (!isSearched(id)) end(id);
    },
    dispose() {
      for (const undo of undos.values()) undo();
    },
  };
}
