import type { PageHost } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import { openSession, refusalOf } from "../call/openSession";
import type { CifClient } from "./cifClient";

export interface CifSessionsInputs {
  readonly client: Pick<CifClient, "canCreateSession" | "createSession" | "getAllSessions" | "requestFocusSession" | "setSessionTitle">;
  readonly log: LogPort;
  readonly newId: () => string;
}

/** Sessions of the app around a channel provider's page. It can't close them, and focusing only draws the agent's eye: CIF has no more. */
export function createCifSessions({ client, log, newId }: CifSessionsInputs): PageHost {
  const told = <Answer>(asked: Promise<Answer>): Promise<Answer> => asked.catch((error: unknown) => { throw refusalOf(error, "notPossibleNow"); });
  return {
    kind: "cif",
    createSession({ templateName, templateParameters }) {
      const correlationId = newId();
      return openSession({
        log,
        canCreate: () => client.canCreateSession(correlationId),
        create: () => client.createSession({ templateName, ...(templateParameters !== undefined && { templateParameters }) }, correlationId),
      });
    },
    listSessions: () => told(client.getAllSessions()),
    focusSession: (id) => told(client.requestFocusSession(id)),
    setSessionTitle: (id, slugs) => told(client.setSessionTitle(id, slugs)),
  };
}
