let observer: MutationObserver | undefined;
const changed: Node[] = [];

/** From now on every change of the page is remembered. */
export function watchChanges(host: HTMLElement): void {
  observer?.disconnect();
  changed.length = 0;
  observer = new MutationObserver((records) => void changed.push(...records.map(({ target }) => target)));
  observer.observe(host, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** What changed since, once each: but for running times, and what Fluent keeps the focus with. */
export function changesOutsideClocks(): readonly string[] {
  changed.push(...(observer?.takeRecords() ?? []).map(({ target }) => target));
  const elements = changed.map((node) => (node instanceof HTMLElement ? node : node.parentElement)).filter((element) => element?.closest("[role=timer], time, [data-tabster-dummy]") === null);
  return [...new Set(elements.map((element) => element?.outerHTML.slice(0, 160) ?? ""))];
}
