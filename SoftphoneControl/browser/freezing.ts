export interface Freezing {
  /** The browser has stopped the page's timers, sockets and locks; messages of other pages may still come. */
  readonly isFrozen: boolean;
  dispose(): void;
}

/** Page Lifecycle, where the browser has it. */
export function watchFreezing({ document }: Pick<Window, "document">): Freezing {
  let isFrozen = false;
  const freeze = (): void => { isFrozen = true; };
  const resume = (): void => { isFrozen = false; };
  document.addEventListener("freeze", freeze);
  document.addEventListener("resume", resume);
  return {
    get isFrozen() {
      return isFrozen;
    },
    dispose() {
      document.removeEventListener("freeze", freeze);
      document.removeEventListener("resume", resume);
    },
  };
}
