import chatIcon from "@fluentui/svg-icons/icons/chat_28_filled.svg";
import type { SimulatedWidget } from "../simulatedWidget";
import styles from "./chat.css";
import { createChatWindow } from "./chatWindow";
import { button, element, icon } from "./element";
import { createInvitationCard } from "./invitationCard";
import { createPopout } from "./popout";

interface ChatBubbleParts {
  readonly widget: SimulatedWidget;
  readonly title: string;
  /** There is no button while no chat is open. */
  readonly hidesButton: boolean;
  /** On a narrow page the chat takes all of it. */
  readonly fillsNarrowPage: boolean;
}

/** The widget as visitors see it: a bubble at the bottom right, a chat, an invitation. Everything stands in a shadow tree, away from the page's styles. */
export function mountChatBubble({ widget, title, hidesButton, fillsNarrowPage }: ChatBubbleParts): void {
  const { visitor, agent, view } = widget;
  const drawn = element("div", { id: "oc-lcw-container", ...(fillsNarrowPage && { "data-fills": "" }) });
  const root = drawn.attachShadow({ mode: "open" });
  const badge = element("span", { class: "badge", "aria-hidden": "true" });
  const open = (): void => {
    const { state, isMinimized } = view();
    if (state === "ProactiveChat") visitor.acceptsInvitation();
    else if (isMinimized) visitor.maximizes();
    else visitor.opens();
    chat.focus();
  };
  const bubble = button("Chat with us", open, { class: "bubble" }, icon(chatIcon), badge);
  const chat = createChatWindow({ title, agentName: agent.name, visitor });
  const invitation = createInvitationCard(title, visitor);
  const popout = createPopout(drawn, visitor.closes);
  root.append(element("style", {}, styles), chat.node, invitation.node, bubble);
  document.body.append(drawn);

  const pageTitle = document.title;

  function draw(): void {
    const now = view();
    const { isReady, state, isMinimized, unread, inNewWindow } = now;
    const isClosed = state === "Closed" || state === "ProactiveChat";
    const isOpen = isReady && !isClosed && !isMinimized;
    const focused = root.activeElement;
    if (inNewWindow && !isClosed && !popout.isOpen) popout.open();
    if (isClosed) popout.close();
    bubble.hidden = !isReady || isOpen || (isClosed && hidesButton);
    chat.node.hidden = !isOpen;
    chat.update(now);
    invitation.show(state === "ProactiveChat" ? now.invitation : "");
    badge.textContent = unread > 0 ? String(unread) : "";
    badge.hidden = unread === 0;
    const label = isClosed ? "Chat with us" : `Open chat${unread === 0 ? "" : `, ${unread} ${unread === 1 ? "new message" : "new messages"}`}`;
    bubble.setAttribute("aria-label", label);
    bubble.title = label;
    // As the real one: how many are unread stands in the title of the page.
    document.title = unread > 0 ? `(${unread}) ${pageTitle}` : pageTitle;
    // Whoever closed it with the keyboard goes on from where it was opened; who accepted an invitation, in the chat.
    if (focused === null || (focused.isConnected && focused.checkVisibility())) return;
    if (isOpen) chat.focus();
    else if (!bubble.hidden) bubble.focus();
  }

  widget.subscribe(draw);
  draw();
}
