import type { ClockPort } from "../ports/clockPort";
import type { ResumeData } from "../ports/contactCenterPort";
import type { KeepPort } from "../ports/keepPort";

const patienceMs = 1_000;

/** What the page before left, unless the store hangs: that must not keep the phone from its work. */
export function loadInTime(keep: KeepPort, clock: ClockPort, onLate: () => void): Promise<ResumeData | undefined> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(patienceMs, () => {
      onLate();
      resolve(undefined);
    });
    keep.load().then(resolve, reject).finally(cancel);
  });
}
