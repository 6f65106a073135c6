/** Where the agent works: in this page, or out of its sight. */
export type PageUse = "used" | "hidden";

const deeds = ["focus", "pointerdown", "keydown"] as const;

/** Tells each time the agent does something on this page, or turns to it or from it. Returns how to end it. */
export function watchPageUse(page: Window, tell: (use: PageUse) => void): () => void {
  const { document } = page;
  const use = (): void => { tell("used"); };
  const turn = (): void => { tell(document.visibilityState === "hidden" ? "hidden" : "used"); };
  // Before whatever stops an event from coming this far.
  for (const deed of deeds) page.addEventListener(deed, use, true);
  document.addEventListener("visibilitychange", turn);
  return () => {
    for (const deed of deeds) page.removeEventListener(deed, use, true);
    document.removeEventListener("visibilitychange", turn);
  };
}
