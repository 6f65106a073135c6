import type { VisitKeep } from "./sdk/visit";

/** A visit is that of a tab; a browser may refuse to keep anything. */
export const visitKeep: VisitKeep = {
  read() {
    try {
      return sessionStorage.getItem("journeyVisit");
    } catch {
      return null;
    }
  },
  write(text) {
    try {
      sessionStorage.setItem("journeyVisit", text);
    } catch {
      // It lasts as long as the page.
    }
  },
};
