import type { ClockPort } from "../../ports/clockPort";

/** Milliseconds. */
const patienceMs = 2_000;

/** `openForm` tells nobody that it shows a record (its page: only a quick create form that is saved ends it): what is not refused by then is shown. */
export function shown(clock: Pick<ClockPort, "after">, opening: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const undo = clock.after(patienceMs, resolve);
    void opening.then(() => { resolve(); }, reject).finally(undo);
  });
}
