import * as React from "react";
import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { isMissed } from "../../model/past/pastCall";
import type { PastCall } from "../../model/past/pastCall";
import { formatAddress } from "../../model/numbers/phoneNumber";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import type { IconName } from "../icons/Icon";
import { formatDuration } from "../parts/formatDuration";
import { usePartStyles } from "../parts/Parts.styles";

const useStyles = makeStyles({
  call: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: "0", ...shorthands.flex(1) },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground3, "& svg": { width: "16px", height: "16px" } },
  missed: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  time: { fontVariantNumeric: "tabular-nums" },
});

export interface RecentRowProps {
  readonly call: PastCall;
  readonly country: string;
  /** No number can be called now. */
  readonly isBlocked: boolean;
  /** Undefined: nobody can be called there. */
  readonly onCall: ((call: PastCall) => void) | undefined;
}

function iconOf({ channelType, direction }: PastCall, missed: boolean): IconName {
  if (channelType === "Chat") return "chat16Filled";
  return missed ? "callMissed16Filled" : direction === "Outgoing" ? "callOutbound16Filled" : "callInbound16Filled";
}

/** Who, when, and what came of it: the cells of one row. */
export const RecentRow = React.memo(function RecentRow({ call, country, isBlocked, onCall: dial }: RecentRowProps): React.ReactElement {
  const { text, formats } = useSoftphone();
  const styles = useStyles();
  const parts = usePartStyles();
  const { name, address, outcome, direction, at, queueName } = call;
  const missed = isMissed(call);
  const who = name || formatAddress(address, country) || text(call.channelType === "Chat" ? "Visitor" : "NumberWithheld");
  const talked = outcome === "answered" || outcome === "transferred";
  return (
    <>
      <div role="gridcell" className={styles.call}>
        <span className={mergeClasses(styles.icon, missed && styles.missed)}>
          <Icon name={iconOf(call, missed)} />
        </span>
        <div className={parts.grow}>
          <div className={mergeClasses(parts.line, parts.strong, missed && styles.missed)} title={address === "" ? undefined : formatAddress(address, country)}>
            <bdi>{who}</bdi>
          </div>
          <div className={mergeClasses(parts.line, parts.quiet)}>
            <span className={parts.unseen}>{text(direction)}, </span>
            <time dateTime={new Date(at).toISOString()} className={styles.time}>{formats.time(at)}</time>
            {" · "}
            {talked && <bdi className={styles.time} dir="ltr">{formatDuration(call.times.talk + call.times.hold)}</bdi>}
            {outcome === "transferred" && " · "}
            {outcome !== "answered" && <span className={mergeClasses(missed && styles.missed)}>{text(`Outcome_${outcome}`)}</span>}
            {queueName !== "" && <> · <bdi>{queueName}</bdi></>}
          </div>
        </div>
      </div>
      <div role="gridcell">
        {dial && (
          <Button
            appearance="subtle"
            size="small"
            tabIndex={-1}
            icon={<Icon name="call24Filled" />}
            aria-label={text("CallNumber", who)}
            disabledFocusable={isBlocked}
            onClick={() => {
              dial(call);
            }}
          />
        )}
      </div>
    </>
  );
});
