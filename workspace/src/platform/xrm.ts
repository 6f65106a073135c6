import type { Dataverse } from "../dataverse/dataverse";
import type { AppNotifications, NotificationRequest } from "../notifications/appNotifications";
import type { Settings } from "../settings/settings";
import type { SidePanes } from "../sidePanes/sidePanes";
import { xrmSidePanes } from "../sidePanes/xrmSidePanes";
import type { Told } from "../told/told";
import { clientOf } from "./client";
import { createNavigation } from "./navigation";
import type { OpenForm } from "./openForm";
import { userSettingsOf } from "./userSettings";
import { toldWebApi } from "./webApi";

export interface XrmParts {
  readonly dataverse: Dataverse;
  readonly notifications: AppNotifications;
  readonly panes: SidePanes;
  readonly settings: () => Settings;
  readonly openForm: OpenForm;
  readonly asked: Told;
}

/** Puts up the part of `Xrm` that an app page has and that this page can play. */
export function provideXrm({ dataverse, notifications, panes, settings, openForm, asked }: XrmParts): void {
  const userSettings = userSettingsOf(settings());
  const xrm = {
    App: {
      addGlobalNotification: async (request: NotificationRequest) => notifications.add(request),
      clearGlobalNotification: async (id: string) => notifications.clear(id),
      sidePanes: xrmSidePanes(panes),
    },
    WebApi: toldWebApi(asked, "Xrm.WebApi", dataverse, settings),
    Navigation: createNavigation(openForm),
    Utility: {
      getGlobalContext: () => ({
        client: { ...clientOf(settings()), getClientState: () => (settings().dataverse === "offline" ? "Offline" : "Online") },
        getClientUrl: () => location.origin,
        getVersion: () => "9.2.0.0",
        getCurrentAppProperties: async () => ({ appId: "8f1c2d3e-0003-4a5b-8c6d-000000000001", displayName: "Sample workspace", uniqueName: "sample_workspace" }),
        organizationSettings: { uniqueName: "sample", organizationId: "8f1c2d3e-0004-4a5b-8c6d-000000000001" },
        userSettings,
      }),
    },
  };
  Object.assign(window, { Xrm: xrm });
}
