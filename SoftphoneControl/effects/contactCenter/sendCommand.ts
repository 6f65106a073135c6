import type { ContactCenterCommand } from "../../model/requests/contactCenterCommand";
import type { PeerId } from "../../model/ids";

/** Asks for something in the host's name: what the agent did in Dynamics. @param page - where */
export type SendCommand = (command: ContactCenterCommand, page?: PeerId) => void;
