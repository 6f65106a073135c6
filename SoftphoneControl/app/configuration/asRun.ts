import { isSampleHost } from "../../dynamics/sampleHost";
import type { Configuration } from "../../model/settings/configuration";

/** Simulated calls leave nothing behind in a real organization: no record, no session, no pop, no presence, no analytics, no chat. */
function withoutTraces(configuration: Configuration): Configuration {
  const { screenPop, callRecords, callSession, analytics, liveChat, notification } = configuration;
  return {
    ...configuration,
    screenPop: { ...screenPop, when: "off" },
    callRecords: { ...callRecords, when: "off" },
    callSession: { ...callSession, template: "" },
    analytics: { ...analytics, enabled: false },
    liveChat: { ...liveChat, enabled: false },
    notification: { ...notification, template: "" },
    doNotPhone: "off",
    presence: {},
  };
}

/** Whether calls are simulated in a real organization: then nothing of it is called or read for them. */
export function isAside({ backend }: Configuration, page: Window): boolean {
  return backend === "local" && !isSampleHost(page);
}

/** As it runs on this page. */
export function asRun(configuration: Configuration, page: Window): Configuration {
  return isAside(configuration, page) ? withoutTraces(configuration) : configuration;
}

/** For a real organization, where nobody is made to call unless it was asked for, and for a day that has begun already. */
export function withoutCallers(configuration: Configuration): Configuration {
  return { ...configuration, simulation: { ...configuration.simulation, scenario: undefined, signedIn: false } };
}
