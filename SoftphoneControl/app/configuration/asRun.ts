import { isSampleHost } from "../../dynamics/sampleHost";
import type { Configuration } from "../../model/configuration";

/** Simulated calls leave nothing behind in a real organization: no record, no session, no pop, no presence, no analytics. */
function withoutTraces(configuration: Configuration): Configuration {
  const { screenPop, callRecords, callSession, analytics, notification } = configuration;
  return {
    ...configuration,
    screenPop: { ...screenPop, when: "off" },
    callRecords: { ...callRecords, when: "off" },
    callSession: { ...callSession, template: "" },
    analytics: { ...analytics, enabled: false },
    notification: { ...notification, template: "" },
    doNotPhone: "off",
    presence: {},
  };
}

/** As it runs on this page. */
export function asRun(configuration: Configuration, page: Window): Configuration {
  return configuration.backend === "local" && !isSampleHost(page) ? withoutTraces(configuration) : configuration;
}

/** For a real organization, where nobody is made to call unless it was asked for, and for a day that has begun already. */
export function withoutCallers(configuration: Configuration): Configuration {
  return { ...configuration, simulation: { ...configuration.simulation, scenario: undefined, signedIn: false } };
}
