import { journeyChannel } from "../adapters/journey/journeyMessages";
import { createRelayedSource } from "../adapters/journey/relayedSource";
import { createVisitorJourneySource } from "../adapters/journey/visitorJourneySource";
import { createPageChannel } from "../link/client/pageChannel";
import type { JourneySettings } from "../model/settings/webSettings";
import type { CrmRecord } from "../model/records/crmRecord";
import type { JourneyEvent } from "../model/host/journey";
import type { ClockPort } from "../ports/clockPort";
import type { DataversePort } from "../ports/dataversePort";
import type { LogPort } from "../ports/logPort";

export interface StartJourneyInputs {
  readonly page: Window & typeof globalThis;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly settings: JourneySettings;
  /** Undefined where nothing may be read. */
  readonly dataverse: DataversePort | undefined;
  readonly tell: (events: readonly JourneyEvent[]) => void;
  readonly onThrow: (error: unknown) => void;
}

/** What the softphone hears of the web: from pages of this origin, and from Dataverse. It runs nothing in a visitor's page; `startJourneyRelay` does. */
export function startJourney({ page, settings, dataverse, tell, ...inputs }: StartJourneyInputs): { look(who: CrmRecord): void; dispose(): void } {
  const sources = [createRelayedSource({ ...inputs, channel: createPageChannel(page, inputs.onThrow, journeyChannel) })];
  if (dataverse) sources.push(createVisitorJourneySource({ ...inputs, dataverse, column: settings.contactColumn }));
  for (const source of sources) source.subscribe(tell);
  return {
    look(who) {
      for (const source of sources) source.look(who);
    },
    dispose() {
      for (const source of sources) source.dispose();
    },
  };
}
