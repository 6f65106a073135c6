import * as React from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { createFormats } from "./formats/createFormats";
import { PanelProvider } from "./panels/PanelProvider";
import { SoftphoneBody } from "./SoftphoneBody";
import { SoftphoneContext } from "./SoftphoneContext";
import type { Softphone } from "./SoftphoneContext";
import type { SoftphoneViewProps } from "./SoftphoneView.types";

/** The softphone of one control. */
export function SoftphoneView(props: SoftphoneViewProps): React.ReactElement {
  const { controlId, store, strings, sounds, field, layout, integration, theme, isDarkTheme, isRightToLeft } = props;
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
      now: () => latest.current.now(),
      unlockSound: () => {
        latest.current.unlockSound();
      },
      sounds,
      credentials: {
        answer: (given) => {
          latest.current.credentials.answer(given);
        },
        cancel: () => {
          latest.current.credentials.cancel();
        },
      },
      closeSession: (id) => {
        latest.current.closeSession(id);
      },
      log: {
        entries: () => latest.current.log.entries(),
        subscribe: (listener) => latest.current.log.subscribe(listener),
      },
      book: {
        read: (...asked) => latest.current.book.read(...asked),
        find: (...asked) => latest.current.book.find(...asked),
      },
      flight: () => latest.current.flight(),
      versions: latest.current.versions,
      isOnForm: () => latest.current.field !== undefined,
      locale: strings.locale,
      formats: createFormats(strings.locale, strings.regional),
    }),
    [controlId, store, strings, sounds],
  );
  return (
    <FluentProvider
      // What the browser draws by itself (scroll bars, lists, sliders, calendars) goes with the theme.
      style={{ width: "100%", colorScheme: isDarkTheme ? "dark" : "light" }}
      theme={theme ?? (isDarkTheme ? webDarkTheme : webLightTheme)}
      dir={isRightToLeft ? "rtl" : "ltr"}
      lang={strings.locale}
    >
      <SoftphoneContext.Provider value={softphone}>
        <PanelProvider>
          <SoftphoneBody field={field} layout={layout} integration={integration} />
        </PanelProvider>
      </SoftphoneContext.Provider>
    </FluentProvider>
  );
}
