import * as React from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePanels } from "../panels/PanelContext";
import { CopyButton } from "../parts/CopyButton";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { Downloads } from "./Downloads";
import { factText, FactTable } from "./FactTable";
import { Restart } from "./Restart";
import { useDiagnosticFacts } from "./useDiagnosticFacts";

/** For the agent whose phone does not do what it should, and for whoever helps. */
export function DiagnosticsPanel({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  const { toggle } = usePanels();
  const facts = useDiagnosticFacts();
  return (
    <Panel title={text("Diagnostics")} closeLabel={text("CloseDiagnostics")} onClose={close}>
      <FactTable facts={facts} />
      <CopyButton label={text("CopySummary")} textOf={() => factText(text("Diagnostics"), facts)}>
        <Button
          size="small"
          className={parts.plain}
          onClick={() => {
            toggle("log");
          }}
        >
          {text("ShowLog")}
        </Button>
      </CopyButton>
      <Downloads />
      <Caption1 className={parts.quiet}>{text("RestartHint")}</Caption1>
      <Restart />
    </Panel>
  );
}
