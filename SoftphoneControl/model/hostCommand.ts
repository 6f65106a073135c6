import type { ContactCenterCommand } from "./contactCenterCommand";

/** What can be asked of the host the softphone stands in. */
export interface CreateSession {
  readonly type: "createSession";
  readonly templateName: string;
  /** Handed to the host unchanged. JSON. */
  readonly templateParameters?: unknown;
}

export type HostCommand = CreateSession;

/** Everything a request can be about. */
export type PhoneCommand = ContactCenterCommand | HostCommand;

export function isHostCommand(command: PhoneCommand): command is HostCommand {
  return command.type === "createSession";
}
