import * as React from "react";
import * as ReactDOM from "react-dom";
import { createAddress } from "./app/address";
import { App } from "./app/App";
import { createAppNotifications } from "./notifications/appNotifications";
import { provideComponentFramework } from "./platform/componentFramework";
import { startPlatform } from "./platform/platform";
import { provideXrm } from "./platform/xrm";
import { sampleDataverse } from "./samples/sampleDataverse";
import { loadSamplePeople } from "./samples/samplePerson";

async function start(spot: HTMLElement): Promise<void> {
  const people = await loadSamplePeople();
  const address = createAddress(people[0]?.id ?? "");
  const dataverse = sampleDataverse(people, address.settings().organization);
  const notifications = createAppNotifications();
  provideComponentFramework();
  provideXrm({ dataverse, notifications, settings: address.settings, goTo: address.goTo });
  const platform = await startPlatform(dataverse, address.settings().language);
  ReactDOM.render(<App address={address} platform={platform} notifications={notifications} />, spot);
}

const spot = document.getElementById("workspace");
if (spot !== null) {
  start(spot).catch((error: unknown) => {
    spot.textContent = error instanceof Error ? error.message : String(error);
  });
}
