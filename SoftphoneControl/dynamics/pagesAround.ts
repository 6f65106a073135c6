/** What the page has, or else one of the same origin around it. */
export function fromPagesAround(page: Window, find: (around: Window) => unknown): unknown {
  for (const around of new Set<Window | null | undefined>([page, page.parent, page.top])) {
    try {
      const found = around && find(around);
      if (found !== undefined && found !== null) return found;
    } catch {
      // Of another origin: nothing of it can be seen.
    }
  }
  return undefined;
}
