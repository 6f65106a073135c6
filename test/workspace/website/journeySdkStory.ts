import { actionMaps } from "../../../workspace/src/website/actionMaps";
import { createSimulatedJourneySdk } from "../../../workspace/src/website/simulatedJourneySdk";
import type { SimulatedJourneySdk } from "../../../workspace/src/website/simulatedJourneySdk";
import { visitor } from "../../../workspace/src/website/visitor";
import { createFakeClock } from "../../support/fakeClock";
import type { FakeClock } from "../../support/fakeClock";

/** One tab of a browser on the website: each page has an SDK of its own, and the visit goes on. */
export interface Visit {
  readonly clock: FakeClock;
  /** `mediaType:state`, as told to who listens to everything. */
  readonly told: readonly string[];
  /** As they were told. */
  readonly events: readonly Record<string, unknown>[];
  /** What listeners threw. */
  readonly reported: readonly unknown[];
  open(page: string): SimulatedJourneySdk;
  /** Where accepted offers led: a path, or "chat". */
  readonly opened: readonly string[];
  /** What the tab keeps. */
  kept: string | null;
  isOpen: boolean;
}

export function beginVisit({ messenger = false }: { readonly messenger?: boolean } = {}): Visit {
  const clock = createFakeClock();
  const told: string[] = [];
  const events: Record<string, unknown>[] = [];
  const reported: unknown[] = [];
  const opened: string[] = [];
  let ids = 0;
  let leave = (): void => undefined;
  const visit: Visit = {
    clock,
    told,
    events,
    reported,
    opened,
    kept: null,
    isOpen: true,
    open(page) {
      let isHere = true;
      leave();
      leave = () => { isHere = false; };
      const sdk = createSimulatedJourneySdk({
        maps: actionMaps({ messenger }),
        customerId: visitor.customerId,
        keep: { read: () => visit.kept, write: (text) => { visit.kept = text; } },
        // Timers go with their page.
        clock: { now: () => clock.now(), after: (ms, callback) => clock.after(ms, () => { if (isHere) callback(); }) },
        newId: () => `id-${(ids += 1)}`,
        page: () => page,
        isOpen: () => visit.isOpen,
        open: ({ link }) => opened.push(link ?? "chat"),
        report: (error) => reported.push(error),
      });
      const listen = (event: Record<string, unknown>): void => {
        events.push(event);
        told.push(`${String(event.actionMediaType)}:${String(event.actionState)}`);
      };
      for (const mediaType of ["webchat", "webMessagingOffer", "contentOffer"]) sdk.ac("on", `${mediaType}:all`, listen);
      if (!messenger) {
        sdk.ac("init", "organization", { region: "sample" });
        sdk.ac("pageview");
      }
      return sdk;
    },
  };
  return visit;
}
