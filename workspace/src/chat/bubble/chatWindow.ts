import dismissIcon from "@fluentui/svg-icons/icons/dismiss_20_regular.svg";
import subtractIcon from "@fluentui/svg-icons/icons/subtract_20_regular.svg";
import type { WidgetView } from "../widgetView";
import { conversationPane } from "./conversationPane";
import { button, element, icon } from "./element";
import { errorPane, loadingPane, outOfOfficePane } from "./notePane";
import type { Pane, Visitor } from "./pane";
import { prechatPane } from "./prechatPane";

export interface ChatWindow {
  readonly node: HTMLElement;
  update(view: WidgetView): void;
  focus(): void;
}

interface ChatWindowParts {
  readonly title: string;
  readonly agentName: string;
  readonly visitor: Visitor;
}

function statusOf({ state, conversation }: WidgetView, agentName: string): string {
  if (state === "OutOfOffice") return "Closed";
  if (conversation?.phase === "queued") return "Waiting for an agent";
  if (conversation?.phase === "accepted") return `You chat with ${agentName}`;
  if (conversation?.phase === "ended") return "The chat has ended";
  return "Answers within minutes";
}

/** The window of the chat: who is there, and what is shown now. */
export function createChatWindow({ title, agentName, visitor }: ChatWindowParts): ChatWindow {
  const heading = element("h2", { id: "title" }, title);
  const status = element("p", { class: "status", role: "status" });
  const header = element(
    "header",
    {},
    element("div", { class: "avatar", "aria-hidden": "true" }, agentName.split(" ").map(([first]) => first ?? "").join("")),
    element("div", { class: "names" }, heading, status),
    button("Minimize chat", visitor.minimizes, {}, icon(subtractIcon)),
    button("Close chat", visitor.closes, {}, icon(dismissIcon)),
  );
  const node = element("section", { class: "window", "aria-labelledby": "title" }, header);
  let pane: Pane | undefined;
  node.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") visitor.minimizes();
  });

  function paneFor(view: WidgetView): Pane | undefined {
    switch (view.state) {
      case "Prechat": return prechatPane(visitor);
      case "Loading":
      case "ReconnectChat": return loadingPane();
      case "OutOfOffice": return outOfOfficePane(visitor);
      case "Error": return errorPane(visitor);
      case "Active":
      case "InActive": return conversationPane(view, visitor, agentName);
      case "Closed":
      case "ProactiveChat": return undefined;
    }
  }

  return {
    node,
    update(view) {
      const said = statusOf(view, agentName);
      // Said once only.
      if (status.textContent !== said) status.textContent = said;
      const next = paneFor(view);
      if (next?.key !== pane?.key) {
        const hadFocus = pane?.node.contains((node.getRootNode() as ShadowRoot).activeElement) === true;
        pane?.node.remove();
        pane = next;
        if (next) node.append(next.node);
        if (hadFocus) next?.focus.focus();
      }
      pane?.update(view);
    },
    focus: () => pane?.focus.focus(),
  };
}
