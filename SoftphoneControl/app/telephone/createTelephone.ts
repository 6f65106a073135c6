import { createLine } from "../../adapters/sip/createLine";
import { createMix } from "../../adapters/sip/sounds/mix";
import { createSounds } from "../../adapters/sip/sounds/sounds";
import { createSipContactCenter } from "../../adapters/sip/sipContactCenter";
import { createKeep } from "../../browser/keep";
import { createLinePage } from "../../browser/linePage";
import { createMedia } from "../../browser/media/media";
import { createServices } from "../../dynamics/services/createServices";
import type { Configuration } from "../../model/settings/configuration";
import type { IceServer } from "../../model/agent/credentials";
import type { ClockPort } from "../../ports/clockPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import type { CredentialPort } from "../../ports/credentialPort";
import type { LogPort } from "../../ports/logPort";
import type { MediaPort } from "../../ports/mediaPort";
import { version } from "../version";
import { createAgentStateService } from "./agentStateService";
import { createCredentialService } from "./credentialService";
import { ownersLinePage } from "./ownersLinePage";
import { loadTelephoneMemory, longestRememberedMs } from "./telephoneMemory";

export interface TelephoneInputs {
  readonly page: Window & typeof globalThis;
  readonly clock: ClockPort;
  /** See `Ownership`. */
  readonly whileOwned: (act: () => void) => void;
  readonly log: LogPort;
  readonly configuration: Configuration;
  readonly newId: () => string;
  /** Asked where no service knows the account. */
  readonly prompt: CredentialPort;
}

/** A real telephone: the contact centre on its line, and the page's ears and mouth. */
export interface Telephone {
  readonly contactCenter: ContactCenterPort;
  readonly media: MediaPort;
  /** Those that the next telephone of this browser could not fetch. */
  endCalls(): void;
  dispose(): void;
}

/** Milliseconds. */
const warmMs = 5_000;

export async function createTelephone({ page, clock, whileOwned, log, configuration, newId, prompt }: TelephoneInputs): Promise<Telephone> {
  const { sip } = configuration;
  const keep = createKeep({ page, now: () => clock.now(), log, name: "telephone", longestKeptMs: longestRememberedMs });
  const memory = await loadTelephoneMemory(keep, newId);
  const media = createMedia({ page, log, choice: { load: () => Promise.resolve(memory.choice), save: memory.saveChoice } });
  const services = createServices({ page, clock });
  const account = sip.credentials.source === "typed" ? prompt : createCredentialService({ services, service: sip.credentials, clock });
  let relays: readonly IceServer[] = [];
  const credentials: CredentialPort = {
    ...account,
    async get(request) {
      const given = await account.get(request);
      relays = given.iceServers ?? [];
      return given;
    },
  };
  const line = createLine({
    page: ownersLinePage(createLinePage(page), whileOwned),
    clock,
    log,
    settings: sip,
    instanceId: memory.instanceId,
    userAgentName: `Open Softphone ${version}`,
    sounds: createSounds({ media, clock, gatheringMs: sip.iceGatheringMs, iceServers: () => [...(sip.stunServers.length > 0 ? [{ urls: sip.stunServers }] : []), ...relays] }),
    mixSounds: (sounds) => createMix(media, sounds),
    random: () => (page.crypto.getRandomValues(new page.Uint32Array(1))[0] ?? 0) / 2 ** 32,
  });
  const contactCenter = createSipContactCenter({
    clock,
    configuration,
    log,
    line,
    credentials,
    // Open already when the call asks for it.
    warmUp: () => { media.openMicrophone().then((microphone) => { clock.after(warmMs, () => { microphone.release(); }); }).catch(() => undefined); },
    newId,
    askState: sip.agentStates.source === "own" ? undefined : createAgentStateService({ services, service: sip.agentStates }),
  });
  const onGone = (): void => { contactCenter.endCalls(); };
  page.addEventListener("pagehide", onGone);
  return {
    contactCenter,
    media,
    endCalls: onGone,
    dispose() {
      page.removeEventListener("pagehide", onGone);
      contactCenter.dispose();
      account.cancel();
      media.dispose();
      keep.dispose();
    },
  };
}
