import type { ContactCenterFact } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import { isEnded } from "../../../SoftphoneControl/model/workItems/workItemTransitions";
import type { ContactCenterPort } from "../../../SoftphoneControl/ports/contactCenterPort";
import type { Step } from "../../../SoftphoneControl/state/step";

/** What the contact centre has told, as it would stand in its own books; and how many listen to it. */
export class Books {
  readonly begun = new Set<string>();
  readonly over = new Set<string>();
  listeners = 0;

  /** Beside whoever listens. */
  watch(contactCenter: ContactCenterPort): ContactCenterPort {
    contactCenter.subscribe((fact) => { this.note(fact); });
    return {
      ...contactCenter,
      subscribe: (listener) => {
        this.listeners += 1;
        const end = contactCenter.subscribe(listener);
        return () => {
          this.listeners -= 1;
          end();
        };
      },
    };
  }

  private note(fact: ContactCenterFact): void {
    if (fact.type === "contactCenter.workItemAppeared") this.begun.add(fact.workItem.id);
    if (fact.type === "contactCenter.workItemChanged" && fact.changes.state !== undefined && isEnded(fact.changes.state)) this.over.add(fact.workItemId);
    if (fact.type !== "contactCenter.snapshotReceived") return;
    const there = new Set<string>(fact.snapshot.workItems.map(({ id }) => id));
    for (const id of there) this.begun.add(id);
    for (const id of this.begun) if (!there.has(id)) this.over.add(id);
  }
}

/** How often an event was told of each call. */
export class Told {
  readonly created = new Map<string, number>();
  readonly ended = new Map<string, number>();

  take(steps: readonly Step[]): void {
    for (const event of steps.flatMap((step) => step.events)) {
      const book = event.name === "workitemCreate" ? this.created : event.name === "workitemEnd" ? this.ended : undefined;
      if (book && "workItem" in event) book.set(event.workItem.id, (book.get(event.workItem.id) ?? 0) + 1);
    }
  }
}
