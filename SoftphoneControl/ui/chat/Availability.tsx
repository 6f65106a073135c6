import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { ChatAvailability } from "../../model/chat";
import type { EpochMs } from "../../model/ids";
import { useCallDataStyles } from "../calls/CallData.styles";
import { useSoftphone } from "../hooks/useSoftphone";
import { Ago } from "../parts/Ago";
import { usePartStyles } from "../parts/Parts.styles";
import type { StringKey } from "../strings/stringKeys";
import { formatMinutes } from "./formatMinutes";

export interface AvailabilityProps {
  readonly availability: ChatAvailability | undefined;
  readonly tellsAgents: boolean;
}

/** How busy the help desk is, as far as it says: nothing is made up. */
export function Availability({ availability = { at: 0 }, tellsAgents }: AvailabilityProps): React.ReactElement {
  const { text, locale, now } = useSoftphone();
  const styles = useCallDataStyles();
  const parts = usePartStyles();
  const { at, isOpen, opensAt, closesAt, queuePosition, averageWaitMinutes, isAgentAvailable } = availability;
  const when = (time: EpochMs): string => {
    const isToday = new Date(time).toDateString() === new Date(now()).toDateString();
    const day = { weekday: "short", month: "short", day: "numeric" } as const;
    return new Date(time).toLocaleString(locale, { hour: "numeric", minute: "2-digit", ...(isToday ? {} : day) });
  };
  const changesAt = isOpen === true ? closesAt : opensAt;
  const hours = isOpen === undefined ? undefined : text(`Desk_${isOpen ? "open" : "closed"}${changesAt === undefined ? "" : "Until"}`, changesAt === undefined ? "" : when(changesAt));
  const rows: readonly (readonly [StringKey, string | undefined])[] = [
    ["OpeningHours", hours],
    ["QueuePlace", queuePosition?.toLocaleString(locale)],
    ["AverageWait", averageWaitMinutes === undefined ? undefined : formatMinutes(averageWaitMinutes, locale)],
  ];
  return (
    <dl className={styles.table}>
      {rows.map(([term, value]) => (
        <React.Fragment key={term}>
          <dt className={styles.name}>{text(term)}</dt>
          <dd className={mergeClasses(styles.value, value === undefined && parts.quiet)}>{value ?? text("UnknownYet")}</dd>
        </React.Fragment>
      ))}
      {tellsAgents && isAgentAvailable !== undefined && (
        <>
          <dt className={styles.name}>{text("AgentFree")}</dt>
          <dd className={styles.value}>{text(isAgentAvailable ? "Yes" : "No")}</dd>
        </>
      )}
      {at > 0 && (
        <>
          <dt className={styles.name}>{text("AsOf")}</dt>
          <dd className={styles.value}>
            <Ago at={at} />
          </dd>
        </>
      )}
    </dl>
  );
}
