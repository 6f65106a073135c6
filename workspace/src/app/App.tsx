import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import * as React from "react";
import { ClickToAct } from "../form/ClickToAct";
import type { Multisession } from "../multisession/multisession";
import { SessionList } from "../multisession/SessionList";
import { TabBar } from "../multisession/TabBar";
import type { AppNotifications } from "../notifications/appNotifications";
import { NotificationBar } from "../notifications/NotificationBar";
import { PresenceMenu } from "../panel/PresenceMenu";
import { ProviderPanel, softphonePage } from "../panel/ProviderPanel";
import { ToastView } from "../panel/ToastView";
import type { Platform } from "../platform/platform";
import { QuickCreateForm } from "../quickCreate/QuickCreateForm";
import type { QuickCreates } from "../quickCreate/quickCreates";
import { isRightToLeft } from "../platform/userSettings";
import { ReplayPage } from "../replay/ReplayPage";
import { SettingsPanel } from "../settings/SettingsPanel";
import type { SidePanes } from "../sidePanes/sidePanes";
import { SidePanesView } from "../sidePanes/SidePanesView";
import { AppBar } from "./AppBar";
import type { Address } from "./address";
import { Page } from "./Page";
import { SiteMap } from "./SiteMap";
import { useFocusedTab } from "./useFocusedTab";
import { useOutside } from "./useOutside";
import { WebsitePane } from "./WebsitePane";

interface Props {
  readonly address: Address;
  readonly platform: Platform;
  readonly notifications: AppNotifications;
  readonly panes: SidePanes;
  readonly quickCreates: QuickCreates;
  /** Undefined in an app without sessions. */
  readonly multisession: Multisession | undefined;
}

export function App({ address, platform, notifications, panes, quickCreates, multisession }: Props): React.ReactElement {
  const place = useOutside(address.subscribe, address.place);
  const settings = useOutside(address.subscribe, address.settings);
  const tab = useFocusedTab(multisession);
  const quickCreate = useOutside(quickCreates.subscribe, quickCreates.shown);
  const direction = isRightToLeft(settings) ? "rtl" : "ltr";
  React.useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  const provider = settings.provider ? multisession : undefined;
  return (
    <FluentProvider theme={settings.dark ? webDarkTheme : webLightTheme} dir={direction} className="app">
      <ClickToAct.Provider value={tab.takesClicks && provider !== undefined ? (clicked) => provider.host.raise("onclicktoact", clicked) : undefined}>
        <AppBar
          settingsOpen={settings.open}
          openSettings={(open) => address.set({ open })}
          websiteOpen={settings.website}
          openWebsite={(website) => address.set(website && !settings.liveChat && !settings.journey ? { website, liveChat: true, journey: true } : { website })}
          person={multisession === undefined ? undefined : <PresenceMenu presences={multisession.presences} />}
        />
        <NotificationBar notifications={notifications} />
        <div className="app-body">
          {multisession !== undefined && <SessionList sessions={multisession.sessions} />}
          {tab.isHome && <SiteMap table={place.table} hasLeads={!settings.noLeads} goTo={address.goTo} />}
          <div className="app-middle">
            {multisession !== undefined && <TabBar sessions={multisession.sessions} dataverse={platform.dataverse} />}
            <main>
              {settings.replay ? (
                <ReplayPage settings={settings} close={() => address.set({ replay: false })} />
              ) : (
                <Page key={tab.key} platform={platform} settings={settings} place={place} goTo={address.goTo} />
              )}
            </main>
            {quickCreate !== undefined && <QuickCreateForm key={quickCreate.id} request={quickCreate} dataverse={platform.dataverse} settings={settings} />}
          </div>
          {provider !== undefined && <ProviderPanel url={settings.providerUrl || softphonePage} panel={provider.panel} host={provider.host} />}
          <SidePanesView panes={panes} />
          {settings.website && <WebsitePane dark={settings.dark} close={() => address.set({ website: false })} />}
          {settings.open && <SettingsPanel settings={settings} set={address.set} dataverse={platform.dataverse} told={multisession?.told} asked={platform.asked} />}
        </div>
        {multisession !== undefined && <ToastView toasts={multisession.toasts} />}
      </ClickToAct.Provider>
    </FluentProvider>
  );
}
