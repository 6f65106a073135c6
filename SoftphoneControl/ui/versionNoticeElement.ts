import { FluentProvider, MessageBar, MessageBarBody, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { createElement } from "react";
import type { ReactElement } from "react";
import type { Strings } from "./strings/Strings";

/** Stands in the control's place while another version of the softphone has a call on this page. */
export function versionNoticeElement(strings: Strings, theme: Theme | undefined): ReactElement {
  const body = createElement(MessageBarBody, null, strings.text("VersionNotice"));
  return createElement(FluentProvider, { theme: theme ?? webLightTheme, style: { width: "100%" } }, createElement(MessageBar, { intent: "warning" }, body));
}
