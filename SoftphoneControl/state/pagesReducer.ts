import type { Draft } from "immer";
import { assertNever } from "../shared/assertNever";
import type { PageNews } from "./actions";
import type { PhoneState } from "./state";

/** Who is there, and where the agent works. What the host tells besides is for effects alone, but for its sessions. */
export function reducePages(phone: Draft<PhoneState>, action: PageNews): void {
  switch (action.type) {
    case "page.joined":
      phone.pages[action.peerId] = { ...action.page, methods: [...action.page.methods] };
      return;
    case "page.used": {
      const page = phone.pages[action.peerId];
      if (page) Object.assign(page, { usedAt: action.at, isVisible: true });
      return;
    }
    // The agent switches sessions in the app around the page, where the page itself sees nothing of it. Out of sight it was no agent.
    case "host.sessionFocused": {
      const page = phone.pages[action.peerId];
      if (page?.isVisible === true) page.usedAt = action.at;
      return;
    }
    case "page.hidden": {
      const page = phone.pages[action.peerId];
      if (page) page.isVisible = false;
      return;
    }
    case "page.left":
      delete phone.pages[action.peerId];
      return;
    case "pages.forgotten":
      phone.pages = {};
      return;
    case "host.sessionClosed":
      for (const item of Object.values(phone.workItems)) {
        if (item.session?.id === action.sessionId) item.session.phase = "closed";
      }
      return;
    case "host.presenceChanged":
      return;
    default:
      assertNever(action);
  }
}
