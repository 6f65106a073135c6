import { bareUrl } from "../../adapters/journey/masked";

type Page = Window & typeof globalThis;

/** Where the browser has it, it tells of every change of address, whichever way a page makes it. */
interface WithNavigation {
  readonly navigation?: EventTarget | undefined;
}

/** Tells each page that is seen: this one as soon as it has its title, then those that it turns into without being loaded. Another fragment or query is no other page. */
export function watchPages(page: Page, tell: (title: string, url: string) => void): void {
  let last: string | undefined;

  function look(): void {
    const url = bareUrl(page.location.href);
    if (url === undefined || url === last) return;
    last = url;
    tell(page.document.title, url);
  }

  if (page.document.readyState === "loading") page.document.addEventListener("DOMContentLoaded", look);
  else look();
  const { navigation } = page as WithNavigation;
  if (navigation) navigation.addEventListener("navigatesuccess", look);
  else page.addEventListener("popstate", look);
}
