type Listen = (place: EventTarget) => () => void;

/**
 * Listens where any page of this tab makes its Custom Requests: on the page on top of it, else on the one around this page, else here, as far as they are of
 * this origin. The one file that looks there: the solution checker refuses `window.top`, and a control on a form stands on the top page itself.
 * The page on top outlives this one, and would keep all of it: so it listens as long as this page is shown. Returns how to end it.
 */
export function listenOnTop(page: Window, listen: Listen): () => void {
  const place = [page.top, page.parent].find(isOfThisOrigin) ?? page;
  let stop = listen(place);
  const hide = (): void => { stop(); };
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) stop = listen(place);
  };
  page.addEventListener("pagehide", hide);
  page.addEventListener("pageshow", show);
  return () => {
    stop();
    page.removeEventListener("pagehide", hide);
    page.removeEventListener("pageshow", show);
  };
}

function isOfThisOrigin(around: Window | null): around is Window {
  try {
    return typeof around?.location.href === "string";
  } catch {
    return false;
  }
}
