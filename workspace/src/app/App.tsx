import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import * as React from "react";
import type { AppNotifications } from "../notifications/appNotifications";
import { NotificationBar } from "../notifications/NotificationBar";
import type { Platform } from "../platform/platform";
import { SettingsPanel } from "../settings/SettingsPanel";
import { AppBar } from "./AppBar";
import type { Address } from "./address";
import { Page } from "./Page";
import { SiteMap } from "./SiteMap";
import { useOutside } from "./useOutside";

interface Props {
  readonly address: Address;
  readonly platform: Platform;
  readonly notifications: AppNotifications;
}

export function App({ address, platform, notifications }: Props): React.ReactElement {
  const place = useOutside(address.subscribe, address.place);
  const settings = useOutside(address.subscribe, address.settings);
  const direction = settings.rightToLeft ? "rtl" : "ltr";
  React.useEffect(() => {
    document.documentElement.dir = direction;
  }, [direction]);
  return (
    <FluentProvider theme={settings.dark ? webDarkTheme : webLightTheme} dir={direction} className="app">
      <AppBar settingsOpen={settings.open} openSettings={(open) => address.set({ open })} />
      <NotificationBar notifications={notifications} />
      <div className="app-body">
        <SiteMap table={place.table} goTo={address.goTo} />
        <main>
          <Page platform={platform} settings={settings} place={place} goTo={address.goTo} />
        </main>
        {settings.open && <SettingsPanel settings={settings} set={address.set} />}
      </div>
    </FluentProvider>
  );
}
