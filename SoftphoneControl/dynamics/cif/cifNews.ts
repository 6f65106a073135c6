import type { HostNews } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import { HostCallError } from "../call/hostCallError";
import type { CifClient } from "./cifClient";
import type { CifEvents } from "./eventSchemas";

export interface CifNews {
  /** A session of this page's: its end can be told even if the host does not say which one ended. */
  known(sessionId: string): string;
  subscribe(listener: (news: HostNews) => void): () => void;
}

/** What CIF tells its provider. Listening makes the numbers on forms links. */
export function createCifNews({ client, log }: { readonly client: CifClient; readonly log: LogPort }): CifNews {
  const open = new Set<string>();

  async function closed({ sessionId }: CifEvents["onSessionClosed"]): Promise<readonly string[]> {
    if (sessionId !== undefined) return [sessionId];
    const left = await client.getAllSessions();
    return [...open].filter((id) => !left.includes(id));
  }

  function subscribe(listener: (news: HostNews) => void): () => void {
    const undo = [
      client.addHandler("onSessionSwitched", ({ sessionId, focused }) => {
        if (!focused || sessionId === undefined) return;
        open.add(sessionId);
        listener({ type: "sessionFocused", sessionId });
      }),
      client.addHandler("onSessionClosed", async (told) => {
        for (const sessionId of await closed(told)) {
          open.delete(sessionId);
          listener({ type: "sessionClosed", sessionId });
        }
      }),
      client.addHandler("onPresenceChange", async ({ presenceText }) => {
        const presence = presenceText ?? (await client.getPresence());
        if (presence !== undefined) listener({ type: "presenceChanged", presence });
      }),
      client.addHandler("onclicktoact", ({ value }) => { listener({ type: "numberClicked", number: value }); }),
    ];
    client.getAllSessions().then((ids) => { for (const id of ids) open.add(id); }, () => undefined);
    client.setClickToAct(true).catch((error: unknown) => {
      const why = error instanceof HostCallError ? error.message : "failed";
      log.write({ level: "warning", source: "host", message: `Numbers on forms may be no links: ${why}` });
    });
    return () => {
      for (const end of undo) end();
    };
  }

  return {
    known(sessionId) {
      open.add(sessionId);
      return sessionId;
    },
    subscribe,
  };
}
