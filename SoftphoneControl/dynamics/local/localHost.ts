import { mostSessions } from "../../model/host/hostSession";
import type { HostSession } from "../../model/host/hostSession";
import type { ClockPort } from "../../ports/clockPort";
import { HostRefusal } from "../../ports/hostPort";
import type { HostPort, PageHost } from "../../ports/hostPort";
import { createEmitter } from "../../shared/emitter";

export interface LocalHostInputs {
  readonly clock: Pick<ClockPort, "now">;
  readonly newId: () => string;
}

export type LocalHost = PageHost & Required<Pick<HostPort, "sessions" | "closeSession">>;

/** Sessions where no app has any: kept here, under the rule of ten. */
export function createLocalHost({ clock, newId }: LocalHostInputs): LocalHost {
  const changes = createEmitter<readonly HostSession[]>(() => undefined);
  let sessions: readonly HostSession[] = [];

  function change(next: readonly HostSession[]): void {
    sessions = next;
    changes.emit(sessions);
  }

  return {
    kind: "local",
    createSession({ templateName }) {
      if (sessions.length >= mostSessions) return Promise.reject(new HostRefusal("sessionLimit"));
      const session: HostSession = { id: newId(), templateName, openedAt: clock.now() };
      change([...sessions, session]);
      return Promise.resolve(session.id);
    },
    listSessions: () => Promise.resolve(sessions.map(({ id }) => id)),
    closeSession(id) {
      change(sessions.filter((session) => session.id !== id));
      return Promise.resolve();
    },
    sessions: { subscribe: (listener) => changes.subscribe(listener) },
  };
}
