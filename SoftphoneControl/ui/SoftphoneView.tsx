import * as React from "react";
import { FluentProvider, mergeClasses, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { Announcer } from "./Announcer";
import { ConnectionBanner } from "./banners/ConnectionBanner";
import { NoticeBanners } from "./banners/NoticeBanners";
import { SoundBanner } from "./banners/SoundBanner";
import { CallList } from "./calls/CallList";
import { DialField } from "./dial/DialField";
import { RecordNumber } from "./dial/RecordNumber";
import { SoftphoneHeader } from "./header/SoftphoneHeader";
import { PeopleCalling } from "./people/PeopleCalling";
import { SetUpCard } from "./people/SetUpCard";
import { SoftphoneContext } from "./SoftphoneContext";
import type { Softphone } from "./SoftphoneContext";
import { useSoftphoneViewStyles } from "./SoftphoneView.styles";
import type { SoftphoneViewProps } from "./SoftphoneView.types";

/** The softphone of one control. */
export function SoftphoneView(props: SoftphoneViewProps): React.ReactElement {
  const { controlId, store, strings, field, layout, theme, isDarkTheme, isRightToLeft } = props;
  const styles = useSoftphoneViewStyles();
  // What the app passes may be new with every updateView: views hold on to arrows that read the present one.
  const latest = React.useRef(props);
  latest.current = props;
  const softphone = React.useMemo<Softphone>(
    () => ({
      controlId,
      store,
      send: (intent) => latest.current.send(intent),
      command: (command) => latest.current.send({ type: "intent.command", command }),
      text: (key, ...values) => strings.text(key, ...values),
      locale: strings.locale,
      now: () => latest.current.now(),
      unlockSound: () => {
        latest.current.unlockSound();
      },
    }),
    [controlId, store, strings],
  );
  return (
    <FluentProvider
      className={styles.provider}
      theme={theme ?? (isDarkTheme ? webDarkTheme : webLightTheme)}
      dir={isRightToLeft ? "rtl" : "ltr"}
    >
      <SoftphoneContext.Provider value={softphone}>
        <div className={styles.softphone}>
          <SoftphoneHeader />
          <ConnectionBanner />
          <SoundBanner />
          <NoticeBanners />
          <div className={mergeClasses(styles.body, layout === "compact" && styles.oneColumn)}>
            <div className={styles.dial}>
              <RecordNumber field={field} />
              <DialField />
            </div>
            <CallList isRoomy={layout !== "compact"} />
          </div>
          <SetUpCard />
          <PeopleCalling isOpenAtFirst={layout !== "compact"} />
          <Announcer />
        </div>
      </SoftphoneContext.Provider>
    </FluentProvider>
  );
}
