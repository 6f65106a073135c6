import { assertNever } from "../shared/assertNever";
import type { PageNews } from "./actions";
import { own, ownIn } from "./draft";
import type { PhoneDraft } from "./draft";

/** Who is there, and where the agent works. What the host tells besides is for effects alone, but for its sessions. */
export function reducePages(phone: PhoneDraft, action: PageNews): void {
  switch (action.type) {
    case "page.joined":
      own(phone, "pages")[action.peerId] = { ...action.page, methods: [...action.page.methods] };
      return;
    case "page.used": {
      const page = ownIn(phone, "pages", action.peerId);
      if (page) Object.assign(page, { usedAt: action.at, isVisible: true });
      return;
    }
    // The agent switches sessions in the app around the page, where the page itself sees nothing of it. Out of sight it was no agent.
    case "host.sessionFocused": {
      const page = ownIn(phone, "pages", action.peerId);
      if (page?.isVisible === true) page.usedAt = action.at;
      return;
    }
    case "page.hidden": {
      const page = ownIn(phone, "pages", action.peerId);
      if (page) page.isVisible = false;
      return;
    }
    case "page.left":
      delete own(phone, "pages")[action.peerId];
      return;
    case "pages.forgotten":
      phone.pages = {};
      return;
    case "host.sessionClosed":
      for (const item of Object.values(phone.workItems)) {
        const call = item.session?.id === action.sessionId ? ownIn(phone, "workItems", item.id) : undefined;
        if (call?.session) call.session = { ...call.session, phase: "closed" };
      }
      return;
    case "host.presenceChanged":
      return;
    default:
      assertNever(action);
  }
}
