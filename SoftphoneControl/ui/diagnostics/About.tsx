import * as React from "react";
import { Caption1 } from "@fluentui/react-components";
import { diagnosticsSelector } from "../../state/selectors/diagnosticsSelectors";
import { hostKindSelector } from "../../state/selectors/pageSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { CopyButton } from "../parts/CopyButton";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { backendNames } from "./backendNames";
import { browserName } from "./browserName";
import { factText, FactTable } from "./FactTable";
import type { Fact } from "./FactTable";
import { fluentBuiltFor } from "./platform";

/** What runs here, and on what. */
export function About({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { locale, text, versions, isOnForm } = useSoftphone();
  const parts = usePartStyles();
  const { backend } = useSelector(diagnosticsSelector);
  const hostKind = useSelector(hostKindSelector);
  const facts: readonly Fact[] = [
    [text("VersionName"), versions.softphone],
    [text("ApiName"), versions.api],
    ["React", React.version],
    ["Fluent UI", text("FluentOfHost", fluentBuiltFor)],
    [text("BackendName"), text(backendNames[backend])],
    [text("HostName"), text(`HostKind_${hostKind}`)],
    [text("PlaceName"), text(isOnForm() ? "PlaceForm" : "PlacePage")],
    [text("BrowserName"), browserName(navigator.userAgent)],
    [text("LanguageName"), locale],
  ];
  return (
    <Panel title={text("About")} closeLabel={text("CloseAbout")} onClose={close}>
      <FactTable facts={facts} />
      <CopyButton label={text("CopySummary")} textOf={() => factText("Open Softphone", facts)} />
      <Caption1 className={parts.quiet}>{text("Licenses")}</Caption1>
    </Panel>
  );
}
