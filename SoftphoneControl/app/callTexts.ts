import { callRecordTextKeys } from "../dynamics/dataverse/callRecordRow";
import type { CallRecordTexts } from "../dynamics/dataverse/callRecordRow";
import { formatAddress } from "../model/phoneNumber";
import { otherPartyAddress } from "../model/workItem";
import type { WorkItem } from "../model/workItem";
import type { Strings } from "../ui/strings/Strings";

export interface CallTexts {
  /** Takes the texts now: the strings of a control must not be asked once it is gone. */
  take(strings: Strings): void;
  /** For a caller whom nobody knows. */
  unnamed(): string;
  ofRecords(): CallRecordTexts;
  describe(workItem: WorkItem): { readonly title: string; readonly answerLabel: string };
}

export function createCallTexts(country: () => string): CallTexts {
  let incoming = "{0}";
  let withheld = "";
  let unnamed = "";
  let answerLabel = "";
  let records = textsOfRecords(() => "");
  return {
    take(strings) {
      incoming = strings.text("Notification_IncomingCall");
      withheld = strings.text("Notification_WithheldNumber");
      unnamed = strings.text("AgentState_Unknown");
      answerLabel = strings.text("Notification_Answer");
      records = textsOfRecords((key) => strings.text(key));
    },
    unnamed: () => unnamed,
    ofRecords: () => records,
    describe(workItem) {
      const address = otherPartyAddress(workItem);
      const caller = workItem.associatedParticipant?.name ?? workItem.participants[0]?.name ?? formatAddress(address, country());
      return { title: incoming.replace("{0}", () => (caller === "" ? withheld : caller)), answerLabel };
    },
  };
}

function textsOfRecords(text: (key: keyof CallRecordTexts) => string): CallRecordTexts {
  return Object.fromEntries(callRecordTextKeys.map((key) => [key, text(key)])) as CallRecordTexts;
}
