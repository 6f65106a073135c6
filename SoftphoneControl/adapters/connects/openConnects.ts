import { object, safeParse, string } from "valibot";
import type { ChannelId } from "../../model/ids";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import { createConnectsContactCenter } from "./connectsContactCenter";
import type { ConnectsContactCenterInputs } from "./connectsContactCenter";
import { createInstalledConnects } from "./installedConnects";
import { LibraryFault, openLibrary } from "./installedLibrary";
import type { LibraryFaultReason } from "./installedLibrary";

export interface OpenConnectsInputs extends Pick<ConnectsContactCenterInputs, "log" | "onTrouble"> {
  readonly clock: ClockPort;
  readonly origin: string;
  /** Rejects when the script can't be had. */
  readonly loadScript: (path: string) => Promise<void>;
  /** The script's global, as soon as there is one. */
  readonly findGlobal: () => unknown;
}

/** What an agent reads of a library that can't be used. */
const troubles = { noScript: "connectsNoScript", noLibrary: "connectsNoLibrary", noStart: "connectsNoStart" } as const satisfies Readonly<Record<LibraryFaultReason, SoftphoneErrorCode>>;

const text = string();
const schema = object({ channelId: text, connects: object({ library: text, channelId: text }) });

/**
 * Loads the library of an installed b+s Connects into this page. Rejects with a `ContactCenterRefusal` when it can't be used.
 * @param settings of the configuration what `schema` names; `library` is a path
 */
export async function openConnects(settings: unknown, { clock, log, onTrouble, origin, loadScript, findGlobal }: OpenConnectsInputs): Promise<ContactCenterPort> {
  const read = safeParse(schema, settings);
  if (!read.success) throw new ContactCenterRefusal("configurationInvalid", "connects");
  const { channelId, connects } = read.output;
  if (!isPathOn(origin, connects.library)) throw new ContactCenterRefusal(troubles.noScript);
  try {
    const installed = createInstalledConnects(await openLibrary({ clock, loadScript: () => loadScript(connects.library), findGlobal }));
    return createConnectsContactCenter({ clock, configuration: { channelId: channelId as ChannelId, connects }, log, installed, onTrouble });
  } catch (error) {
    throw new ContactCenterRefusal(troubles[error instanceof LibraryFault ? error.reason : "noStart"]);
  }
}

/** Scripts from anywhere else are not loaded. */
export function isPathOn(origin: string, path: string): boolean {
  try {
    return /^\/(?![/\\])[^\s\\]*$/.test(path) && new URL(path, origin).origin === origin;
  } catch {
    return false;
  }
}
