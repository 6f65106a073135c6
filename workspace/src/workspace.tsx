import * as React from "react";
import * as ReactDOM from "react-dom";
import { createAddress } from "./app/address";
import { App } from "./app/App";
import { startMultisession } from "./multisession/multisession";
import { createAppNotifications } from "./notifications/appNotifications";
import { provideComponentFramework } from "./platform/componentFramework";
import { startPlatform } from "./platform/platform";
import { provideXrm } from "./platform/xrm";
import { openSoftphonePane } from "./sidePanes/openSoftphonePane";
import { createSidePanes } from "./sidePanes/sidePanes";
import { sampleDataverse } from "./samples/sampleDataverse";
import { loadSamplePeople } from "./samples/samplePerson";

async function start(spot: HTMLElement): Promise<void> {
  const people = await loadSamplePeople();
  const address = createAddress(people[0]?.id ?? "");
  const dataverse = sampleDataverse(people, address.settings().organization);
  const notifications = createAppNotifications();
  provideComponentFramework();
  const multisession = address.settings().sessionApp ? startMultisession(address, dataverse) : undefined;
  // A session app opens forms in tabs; another replaces what it shows.
  const goTo = multisession?.sessions.open ?? address.goTo;
  const panes = createSidePanes();
  provideXrm({ dataverse, notifications, panes, settings: address.settings, goTo });
  if (address.settings().sidePane) openSoftphonePane(panes);
  const platform = await startPlatform(dataverse, address.settings().language);
  ReactDOM.render(<App address={address} platform={platform} notifications={notifications} panes={panes} multisession={multisession} />, spot);
}

const spot = document.getElementById("workspace");
if (spot !== null) {
  start(spot).catch((error: unknown) => {
    spot.textContent = error instanceof Error ? error.message : String(error);
  });
}
