import sendIcon from "@fluentui/svg-icons/icons/send_20_filled.svg";
import type { WidgetView } from "../widgetView";
import { button, element, icon } from "./element";
import { messageView } from "./messageView";
import type { Pane, Visitor } from "./pane";

/** What was written, and where the visitor writes; once the other side has ended the chat, a way out instead. */
export function conversationPane(view: WidgetView, visitor: Visitor, agentName: string): Pane {
  const list = element("ol");
  const log = element("div", { class: "messages", role: "log", "aria-label": "Conversation", tabindex: "0" }, list);
  const typing = element("div", { class: "typing", "aria-hidden": "true" }, element("span"), element("span"), element("span"));
  const field = element("textarea", { id: "message", rows: "1", placeholder: "Write a message", maxlength: "2000", autocomplete: "off" });
  const send = element("button", { type: "submit", "aria-label": "Send", title: "Send" }, icon(sendIcon));
  const form = element("form", { class: "composer" }, element("label", { class: "unseen", for: "message" }, "Message"), field, send);
  const end = element("div", { class: "ended" }, button("Close chat", visitor.closes, { class: "main" }));
  const node = element("div", { class: "conversation" }, log, form, end);
  const shown = new Set<string>();

  function submit(): void {
    visitor.writes(field.value);
    field.value = "";
    field.focus();
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  field.addEventListener("keydown", (event) => {
    // While characters are composed, Enter takes them.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });

  return {
    key: `conversation ${view.conversation?.id ?? ""}`,
    node,
    focus: field,
    update({ conversation, isAgentTyping }) {
      if (conversation === undefined) return;
      const fresh = conversation.messages.filter(({ id }) => !shown.has(id));
      for (const message of fresh) {
        shown.add(message.id);
        list.append(messageView(message, agentName));
      }
      if (isAgentTyping) log.append(typing);
      else typing.remove();
      if (fresh.length > 0 || isAgentTyping) log.scrollTop = log.scrollHeight;
      const hasEnded = conversation.phase === "ended";
      form.hidden = hasEnded;
      end.hidden = !hasEnded;
    },
  };
}
