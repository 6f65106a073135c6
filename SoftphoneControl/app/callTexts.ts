import { callRecordTextKeys } from "../dynamics/dataverse/callRecordRow";
import type { CallRecordTexts } from "../dynamics/dataverse/callRecordRow";
import { maskNumbers } from "../effects/maskNames";
import { formatAddress } from "../model/numbers/phoneNumber";
import type { DesktopNotices } from "../model/settings/ringing";
import { otherPartyAddress } from "../model/workItems/workItem";
import type { WorkItem } from "../model/workItems/workItem";
import type { CallNotification } from "../ports/notificationPort";
import type { Strings } from "../ui/strings/Strings";

export interface CallTexts {
  /** Takes the texts now: the strings of a control must not be asked once it is gone. */
  take(strings: Strings): void;
  /** For a caller whom nobody knows. */
  unnamed(): string;
  ofRecords(): CallRecordTexts;
  /** By name; `brief`: else by no more than the end of the number. */
  callerOf(workItem: WorkItem, how: Exclude<DesktopNotices, "off">): string;
  describe(workItem: WorkItem, how: DesktopNotices): Pick<CallNotification, "title" | "desktopTitle" | "answerLabel">;
}

export function createCallTexts(country: () => string): CallTexts {
  let incoming = "{0}";
  let withheld = "";
  let numberEnding = "";
  let unnamed = "";
  let answerLabel = "";
  let records = textsOfRecords(() => "");

  function callerOf(workItem: WorkItem, how: Exclude<DesktopNotices, "off">): string {
    const address = otherPartyAddress(workItem);
    const name = workItem.associatedParticipant?.name ?? workItem.participants[0]?.name ?? "";
    // A telephone may give its number for a name.
    if (name !== "") return how === "full" ? name : maskNumbers(name);
    if (address === "") return withheld;
    return how === "full" ? formatAddress(address, country()) : numberEnding.replace("{0}", () => address.slice(-2));
  }

  return {
    take(strings) {
      incoming = strings.text("Notification_IncomingCall");
      withheld = strings.text("Notification_WithheldNumber");
      numberEnding = strings.text("Notification_NumberEnding");
      unnamed = strings.text("AgentState_Unknown");
      answerLabel = strings.text("Notification_Answer");
      records = textsOfRecords((key) => strings.text(key));
    },
    unnamed: () => unnamed,
    ofRecords: () => records,
    callerOf,
    describe(workItem, how) {
      const title = (caller: string): string => incoming.replace("{0}", () => caller);
      return { title: title(callerOf(workItem, "full")), desktopTitle: how === "off" ? "" : title(callerOf(workItem, how)), answerLabel };
    },
  };
}

function textsOfRecords(text: (key: keyof CallRecordTexts) => string): CallRecordTexts {
  return Object.fromEntries(callRecordTextKeys.map((key) => [key, text(key)])) as CallRecordTexts;
}
