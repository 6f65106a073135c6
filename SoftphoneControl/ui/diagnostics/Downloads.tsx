import * as React from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { hasShiftsSelector, shiftsOf } from "../../state/selectors/shiftSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { downloadText } from "../log/downloadText";
import { usePartStyles } from "../parts/Parts.styles";
import { shiftsCsv } from "./shiftsCsv";

/** Files for whoever helps: what happened here, and how the shifts of this browser went. */
export function Downloads(): React.ReactElement {
  const { flight, now, store, text, versions } = useSoftphone();
  const hasShifts = useSelector(hasShiftsSelector);
  const minute = (): string => new Date(now()).toISOString().slice(0, 16).replace(/\D/g, "");
  const summary = (): string => {
    const state = store.getState();
    return shiftsCsv(shiftsOf(state), { version: versions.softphone, backend: state.phone.configuration.backend });
  };
  return (
    <>
      <Download hint={text("FlightHint")} label={text("FlightDownload")} onClick={() => { downloadText(flight(), `open-softphone-flight-${minute()}.json`); }} />
      <Download hint={text("HealthHint")} label={text("HealthDownload")} isDisabled={!hasShifts} onClick={() => { downloadText(summary(), `open-softphone-health-${minute()}.csv`, "text/csv"); }} />
    </>
  );
}

function Download({ hint, label, isDisabled = false, onClick }: { readonly hint: string; readonly label: string; readonly isDisabled?: boolean; readonly onClick: () => void }): React.ReactElement {
  const parts = usePartStyles();
  return (
    <>
      <Caption1 className={parts.quiet}>{hint}</Caption1>
      <div className={parts.row}>
        <Button size="small" className={parts.plain} icon={<Icon name="arrowDownload20Regular" />} disabledFocusable={isDisabled} onClick={onClick}>
          {label}
        </Button>
      </div>
    </>
  );
}
