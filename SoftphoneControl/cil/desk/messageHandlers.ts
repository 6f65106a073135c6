import { mostAlerts } from "../../model/requests/alert";
import { CilRefusal } from "./deskContext";
import type { Handlers } from "./handler";

export const messageHandlers: Handlers<"createSession" | "showError" | "showInfo" | "writeLog"> = {
  createSession: ({ ask }, { templateName, templateParameters, templateParameter }) =>
    ask({ type: "createSession", templateName, templateParameters: templateParameters ?? templateParameter ?? undefined }),

  showError({ phone: { alerts }, callId, asker, tell }, { description, title, confirmAction, dismissAction }) {
    if (alerts.length >= mostAlerts && !alerts.some(({ id }) => id === callId)) throw new CilRefusal("notPossibleNow");
    const labels = { confirm: confirmAction ?? undefined, dismiss: dismissAction ?? undefined };
    tell({ type: "intent.alertRaised", alert: { id: callId, peerId: asker.peerId, description, title: title ?? undefined, ...labels } });
  },

  showInfo({ callId, tell }, { description }) {
    tell({ type: "intent.infoShown", infoId: callId, text: description });
  },

  writeLog({ tell }, { logMessage, logLevel }) {
    tell({ type: "intent.logWritten", level: logLevel === "Error" ? "error" : "debug", text: logMessage });
  },
};
