import { deskChannel, readDeskMessage } from "./deskWire";
import type { DeskMessage } from "./deskWire";
import type { SimulatedWidget } from "./simulatedWidget";

interface ServeDeskParts {
  readonly widget: Pick<SimulatedWidget, "agent" | "desk" | "view" | "subscribe">;
  /** The widget's, whichever pages it is on. */
  readonly desk: string;
  readonly title: string;
  readonly page: Pick<Window, "addEventListener"> & { readonly BroadcastChannel: typeof BroadcastChannel };
}

/** Lets whoever plays the agents in the workspace see this page's chat, and act in it. Returns what makes this page the one that speaks for all with the widget. */
export function serveDesk({ widget, desk, title, page }: ServeDeskParts): () => void {
  const channel = new page.BroadcastChannel(deskChannel);
  let speaks = false;
  const post = (message: DeskMessage): void => channel.postMessage(message);
  const report = (): void => {
    if (speaks) post({ type: "report", desk, title, conversation: widget.view().conversation });
  };
  channel.addEventListener("message", ({ data }: MessageEvent) => {
    const message = readDeskMessage(data);
    if (message?.type === "who") report();
    if (message?.type === "conditions") widget.desk.set(message.conditions);
    if (message?.type === "order" && message.desk === desk && speaks) widget.agent[message.order](message.text);
  });
  widget.subscribe(report);
  page.addEventListener("pagehide", () => {
    if (speaks) post({ type: "left", desk });
  });
  return () => {
    speaks = true;
    report();
  };
}
