import type { PageHost } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import { openSession, refusalOf } from "../call/openSession";
import type { ApmClient } from "./apmClient";

/** Sessions of a multisession app, from a form in it. Their titles follow from their templates: Apm has no method for it. */
export function createApmSessions({ client, log }: { readonly client: ApmClient; readonly log: LogPort }): PageHost {
  const told = <Answer>(asked: Promise<Answer>): Promise<Answer> => asked.catch((error: unknown) => { throw refusalOf(error, "notPossibleNow"); });
  return {
    kind: "multisession",
    createSession: ({ templateName, templateParameters }) =>
      openSession({
        log,
        canCreate: () => client.canCreateSession(),
        // Apm takes a Map where CIF takes an object.
        create: () => client.createSession({ templateName, sessionContext: new Map(Object.entries(templateParameters ?? {})), isFocused: true }),
      }),
    listSessions: () => told(client.getAllSessions()),
    focusSession: (id) => told(client.focusSession(id)),
    closeSession: (id) => told(client.closeSession(id)),
  };
}
