import type { ClockPort } from "../../ports/clockPort";

export interface CifReadiness {
  /** Resolves when CIF can be called. Asking starts the wait. */
  ready(): Promise<void>;
  dispose(): void;
}

/** The library tells right after its script ran: whoever came later has missed it, and waits no longer than this. */
const graceMs = 2_000;

/** `CIFInitDone` must have come before any other call. Listen before the library is loaded. */
export function createCifReadiness({ page, clock }: { readonly page: EventTarget; readonly clock: Pick<ClockPort, "after"> }): CifReadiness {
  let open: () => void = () => undefined;
  let undo: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => { open = resolve; });
  page.addEventListener("CIFInitDone", open, { once: true });
  return {
    ready() {
      undo ??= clock.after(graceMs, open);
      return opened;
    },
    dispose() {
      page.removeEventListener("CIFInitDone", open);
      undo?.();
    },
  };
}
