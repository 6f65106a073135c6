import * as React from "react";
import * as ReactDOM from "react-dom";
import { createAddress } from "./app/address";
import { App } from "./app/App";
import { declareSampleHost } from "./app/sampleHost";
import { createKeptRows } from "./dataverse/keptRows";
import { formOf } from "./form/tableForms";
import { startMultisession } from "./multisession/multisession";
import { createAppNotifications } from "./notifications/appNotifications";
import { organizationOf } from "./platform/configuration";
import { provideComponentFramework } from "./platform/componentFramework";
import { createOpenForm } from "./platform/openForm";
import { startPlatform } from "./platform/platform";
import { provideXrm } from "./platform/xrm";
import { createQuickCreates } from "./quickCreate/quickCreates";
import { createSessions } from "./sessions/sessions";
import { settingsFrom } from "./settings/settingsAddress";
import { openSoftphonePane } from "./sidePanes/openSoftphonePane";
import { createSidePanes } from "./sidePanes/sidePanes";
import { sampleDataverse, samplesVersion } from "./samples/sampleDataverse";
import { loadSamplePeople } from "./samples/samplePerson";
import { createTold } from "./told/told";

async function start(spot: HTMLElement): Promise<void> {
  // Before anything that asks whether it is so.
  if (!settingsFrom(new URLSearchParams(location.search)).realOrganization) declareSampleHost();
  const people = await loadSamplePeople();
  const address = createAddress(people[0]?.id ?? "");
  const { sessionApp, sidePane, language } = address.settings();
  const dataverse = sampleDataverse(people, organizationOf(address.settings()), createKeptRows(localStorage, samplesVersion(people), window));
  const notifications = createAppNotifications();
  provideComponentFramework();
  const sessions = sessionApp ? createSessions(address.place()) : undefined;
  const quickCreates = createQuickCreates();
  // A session app opens forms in tabs; another replaces what it shows.
  const openForm = createOpenForm({ goTo: sessions?.open ?? address.goTo, quickCreates, hasQuickCreate: (table) => formOf(table)?.quick !== undefined });
  const multisession = sessions === undefined ? undefined : startMultisession({ sessions, address, dataverse, openForm });
  const panes = createSidePanes();
  const asked = createTold({ single: true });
  provideXrm({ dataverse, notifications, panes, settings: address.settings, openForm, asked });
  if (sidePane) openSoftphonePane(panes);
  const platform = await startPlatform({ dataverse, openForm, asked }, language);
  ReactDOM.render(<App address={address} platform={platform} notifications={notifications} panes={panes} quickCreates={quickCreates} multisession={multisession} />, spot);
}

const spot = document.getElementById("workspace");
if (spot !== null) {
  start(spot).catch((error: unknown) => {
    spot.textContent = error instanceof Error ? error.message : String(error);
  });
}
