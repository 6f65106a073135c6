import type { TitlePort } from "../ports/titlePort";

/** Calm enough for the corner of an eye. Milliseconds. */
const turnMs = 1_500;

/** The title of the page this stands in. It is the app's: what the app sets meanwhile is what comes back. */
export function createTitleBadge(page: Window): TitlePort {
  const { document } = page;
  let badge: string | undefined;
  /** What we have put there last. */
  let put: string | undefined;
  let own = "";
  let timer: number | undefined;

  function restore(): void {
    if (put !== undefined && document.title === put) document.title = own;
    put = undefined;
  }

  function turn(): void {
    const isOurs = put !== undefined && document.title === put;
    const isStill = isOurs && page.matchMedia("(prefers-reduced-motion: reduce)").matches;
    // Whoever works here sees the call.
    if (document.hasFocus() || (isOurs && !isStill)) restore();
    else if (!isOurs && badge !== undefined) {
      own = document.title;
      document.title = badge;
      // As the browser has it: it takes white space together.
      put = document.title;
    }
  }

  return {
    show(next) {
      if (next === badge) return;
      badge = next;
      restore();
      page.clearInterval(timer);
      if (next === undefined) return;
      turn();
      timer = page.setInterval(turn, turnMs);
    },
    dispose() {
      badge = undefined;
      restore();
      page.clearInterval(timer);
    },
  };
}
