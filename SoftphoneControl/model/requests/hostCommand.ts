import type { ContactCenterCommand } from "./contactCenterCommand";
import type { CrmRecord } from "../records/crmRecord";
import type { WorkItemId } from "../ids";

/** What can be asked of the host the softphone stands in. */
export interface CreateSession {
  readonly type: "createSession";
  readonly templateName: string;
  /** Handed to the host unchanged. JSON. */
  readonly templateParameters?: unknown;
}

/** Shows a record's form. */
export interface OpenRecord {
  readonly type: "openRecord";
  readonly record: CrmRecord;
}

/** Shows an empty form, with values filled in. What is saved there becomes the record of the call. */
export interface NewRecord {
  readonly type: "newRecord";
  readonly table: "contact" | "incident";
  readonly workItemId: WorkItemId;
}

/** Brings the page with the chat's widget in sight, beside the form where the host can. */
export interface ShowChatPage {
  readonly type: "showChatPage";
}

export type HostCommand = CreateSession | OpenRecord | NewRecord | ShowChatPage;

const hostCommandTypes: readonly string[] = ["createSession", "openRecord", "newRecord", "showChatPage"] satisfies HostCommand["type"][];

/** Everything a request can be about. */
export type PhoneCommand = ContactCenterCommand | HostCommand;

export function isHostCommand(command: PhoneCommand): command is HostCommand {
  return hostCommandTypes.includes(command.type);
}
