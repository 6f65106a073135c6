import { dataverseModes } from "../platform/dataverseModes";
import { analyticsModes, backends, cifModes, clients, defaultSettings, demoModes, formWidths, layouts } from "./settings";
import type { Settings } from "./settings";
import { languages } from "../platform/userSettings";

/** Reads the settings of an address; what is missing or makes no sense is as by default. */
export function settingsFrom(query: URLSearchParams): Settings {
  const flag = (name: keyof Settings) => query.get(name) === "1";
  const text = (name: keyof Settings) => query.get(name) ?? "";
  const oneOf = <Value extends string>(name: keyof Settings, values: readonly Value[], otherwise: Value) =>
    values.find((value) => value === query.get(name)) ?? otherwise;
  return {
    dark: flag("dark"),
    rightToLeft: flag("rightToLeft"),
    width: oneOf("width", formWidths, defaultSettings.width),
    readOnly: flag("readOnly"),
    hidden: flag("hidden"),
    second: flag("second"),
    language: Number(text("language")) in languages ? Number(text("language")) : defaultSettings.language,
    demoMode: oneOf("demoMode", demoModes, defaultSettings.demoMode),
    layout: oneOf("layout", layouts, defaultSettings.layout),
    scenario: text("scenario"),
    seed: text("seed"),
    configuration: text("configuration"),
    organization: text("organization"),
    organizationForbidden: flag("organizationForbidden"),
    realOrganization: flag("realOrganization"),
    noLeads: flag("noLeads"),
    client: oneOf("client", clients, defaultSettings.client),
    customIntegrationUrl: text("customIntegrationUrl"),
    customIntegrationHidden: flag("customIntegrationHidden"),
    slow: flag("slow"),
    failing: flag("failing"),
    dataverse: oneOf("dataverse", dataverseModes, defaultSettings.dataverse),
    sessionApp: flag("sessionApp"),
    provider: flag("provider"),
    providerUrl: text("providerUrl"),
    cif: oneOf("cif", cifModes, defaultSettings.cif),
    analytics: oneOf("analytics", analyticsModes, defaultSettings.analytics),
    sidePane: flag("sidePane"),
    backend: oneOf("backend", backends, defaultSettings.backend),
    sipServer: query.get("sipServer") ?? defaultSettings.sipServer,
    sipDomain: query.get("sipDomain") ?? defaultSettings.sipDomain,
    sipAccount: text("sipAccount"),
    sipExpires: text("sipExpires"),
    sipStates: flag("sipStates"),
    website: flag("website"),
    liveChat: flag("liveChat"),
    journey: flag("journey"),
    helpDesk: query.get("helpDesk") ?? defaultSettings.helpDesk,
    offerAfterHold: query.get("offerAfterHold") ?? defaultSettings.offerAfterHold,
    replay: flag("replay"),
    open: flag("open"),
  };
}

/** Writes into `query` what differs from the default, and takes the rest out. */
export function writeSettings(settings: Settings, query: URLSearchParams): void {
  for (const name of Object.keys(defaultSettings) as (keyof Settings)[]) {
    const value = settings[name];
    if (value === defaultSettings[name]) query.delete(name);
    else query.set(name, value === true ? "1" : String(value));
  }
}
