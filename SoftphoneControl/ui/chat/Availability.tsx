import * as React from "react";
import type { ChatAvailability } from "../../model/workItems/chat";
import { useCallDataStyles } from "../calls/CallData.styles";
import { useSoftphone } from "../hooks/useSoftphone";
import { Ago } from "../parts/Ago";
import type { StringKey } from "../strings/stringKeys";

export interface AvailabilityProps {
  readonly availability: ChatAvailability | undefined;
  readonly tellsAgents: boolean;
  /** The answer is under way. */
  readonly isAsking: boolean;
}

/** How busy the help desk is, as far as it says: nothing is made up. */
export function Availability({ availability, tellsAgents, isAsking }: AvailabilityProps): React.ReactElement {
  const { text, formats, now } = useSoftphone();
  const styles = useCallDataStyles();
  const { at, isOpen, opensAt, closesAt, queuePosition, averageWaitMinutes, isAgentAvailable } = availability ?? {};
  const changesAt = isOpen ? closesAt : opensAt;
  const rows: readonly (readonly [StringKey, React.ReactNode])[] = [
    ["OpeningHours", isOpen !== undefined && text(`Desk_${isOpen ? "open" : "closed"}${changesAt === undefined ? "" : "Until"}`, formats.moment(changesAt ?? 0, now()))],
    ["QueuePlace", queuePosition],
    ["AverageWait", averageWaitMinutes !== undefined && formats.minutes(averageWaitMinutes)],
    ...(tellsAgents && isAgentAvailable !== undefined ? [["AgentFree", text(isAgentAvailable ? "Yes" : "No")] as const] : []),
    ["AsOf", at !== undefined && <Ago at={at} />],
  ];
  const saysNothing = rows.every(([term, value]) => term === "AsOf" || value === undefined || value === false);
  if (saysNothing) return <div>{text(isAsking ? "LookingUp" : "HelpDeskSilent")}</div>;
  return (
    <dl className={styles.table}>
      {rows.map(([term, value]) => (
        <React.Fragment key={term}>
          <dt className={styles.name}>{text(term)}</dt>
          <dd className={styles.value}>{value || text("UnknownYet")}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
