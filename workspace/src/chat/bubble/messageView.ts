import type { ChatMessage } from "../conversation";
import { element } from "./element";

const speakers = { visitor: "You", agent: "Agent", system: "" } as const;

/** One line of the conversation. Who speaks is shown by its side, and said to those who don't see it. */
export function messageView({ from, text, at }: ChatMessage, agentName: string): HTMLElement {
  if (from === "system") return element("li", { class: "system" }, text);
  const time = element("time", { datetime: new Date(at).toISOString() }, new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }));
  const speaker = from === "agent" ? agentName : speakers[from];
  return element("li", { class: from }, element("span", { class: from === "agent" ? "speaker" : "unseen" }, `${speaker} `), element("p", {}, text), time);
}
