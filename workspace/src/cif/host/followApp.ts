import type { HostParts } from "./hostParts";

/** What happens in the app becomes events for its provider. */
export function follow({ sessions, presences, place }: Pick<HostParts, "sessions" | "presences" | "place">, raise: (event: string, payload: unknown) => void): void {
  const told = (id: string) => sessions.find(id)?.owner !== "app";
  sessions.listen({
    switched(left, entered) {
      for (const [sessionId, focused] of [[left, false], [entered, true]] as const) {
        // Documented with two s, and read by samples with one.
        if (told(sessionId)) raise("onSessionSwitched", { sessionId, focussed: focused, focused, context: Object.fromEntries(sessions.find(sessionId)?.context ?? []) });
      }
    },
    closed({ id, owner, context }) {
      if (owner === "provider") raise("onSessionClosed", { sessionId: id, context: Object.fromEntries(context) });
    },
  });
  presences.subscribe(() => raise("onPresenceChange", { presenceInfo: presences.now() }));
  let address = "";
  sessions.subscribe(() => {
    const { page, table, ...rest } = place();
    const value = `${location.origin}/main.aspx?pagetype=${page === "list" ? "entitylist" : "entityrecord"}&etn=${table}${"recordId" in rest ? `&id=${rest.recordId}` : ""}`;
    if (value !== address) raise("onpagenavigate", { value });
    address = value;
  });
  window.addEventListener("CIClickToAct", (event) => raise("onclicktoact", (event as CustomEvent<unknown>).detail));
}
