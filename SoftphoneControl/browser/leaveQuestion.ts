import type { LeavePort } from "../ports/leavePort";

/** The words are the browser's own; it asks only where the agent has clicked or typed on the page. */
export function createLeaveQuestion(page: Window): LeavePort {
  const question = (event: BeforeUnloadEvent): void => { event.preventDefault(); };
  const ask = (isAsking: boolean): void => {
    if (isAsking) page.addEventListener("beforeunload", question);
    else page.removeEventListener("beforeunload", question);
  };
  return {
    ask,
    dispose: () => { ask(false); },
  };
}
