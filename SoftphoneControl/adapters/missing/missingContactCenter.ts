import type { Backend } from "../../model/configuration";
import type { ContactCenterFact } from "../../model/contactCenterFact";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import { createEmitter } from "../../shared/emitter";

/**
 * Stands where a contact centre was configured that this version can't reach: the line is down and everything is refused.
 * Calls must never be simulated where real ones were asked for.
 */
export function createMissingContactCenter({ clock, backend }: { readonly clock: ClockPort; readonly backend: Backend }): ContactCenterPort {
  const facts = createEmitter<ContactCenterFact>(() => undefined);
  let cancel = (): void => undefined;
  return {
    commands: [],
    subscribe: (listener) => facts.subscribe(listener),
    start() {
      cancel = clock.after(0, () => {
        const since = clock.now();
        facts.emit({ type: "contactCenter.connectionChanged", at: since, connection: { phase: "connecting", since } });
        facts.emit({ type: "contactCenter.connectionChanged", at: since, connection: { phase: "lost", since } });
      });
    },
    perform: () => Promise.reject(new ContactCenterRefusal("backendMissing", backend)),
    requestSnapshot: () => undefined,
    resumeData: () => undefined,
    dispose() {
      cancel();
    },
  };
}
