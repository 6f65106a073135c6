import * as React from "react";
import { formatAddress } from "../../model/numbers/phoneNumber";
import type { Person } from "../../model/agent/people";
import { StateDot } from "../header/StateDot";
import { Icon } from "../icons/Icon";
import { Clock } from "../parts/Clock";
import type { Text } from "../strings/stringKeys";

export function PersonMark({ person }: { readonly person: Pick<Person, "kind" | "state"> }): React.ReactElement {
  if (person.state !== undefined) return <StateDot state={person.state} />;
  return <Icon name={person.kind === "queue" ? "people24Filled" : "call24Filled"} />;
}

export interface PersonHintProps {
  readonly person: Person;
  readonly country: string;
  readonly text: Text;
}

/** The name; of somebody without one, what the number is. */
export function nameOf({ person: { kind, name, address }, country, text }: PersonHintProps): string {
  return kind === "number" && name === formatAddress(address, country) ? text("TargetNumber", name) : name;
}

/** How free somebody is, else the number. */
export function hintOf({ person, country, text }: PersonHintProps): string {
  const { state, waitingCalls, name, address } = person;
  if (state !== undefined && state !== "Unknown") return text(`AgentState_${state}`);
  if (waitingCalls !== undefined) return waitingCalls === 0 ? text("QueueFree") : text("QueueWaiting", waitingCalls);
  const number = formatAddress(address, country);
  return number === name ? "" : number;
}

export function PersonHint(props: PersonHintProps): React.ReactElement {
  const { person, text } = props;
  return (
    <>
      <bdi>{hintOf(props)}</bdi>
      {person.waitingSince !== undefined && (
        <>
          {" · "}
          {text("QueueLongest")} <Clock since={person.waitingSince} />
        </>
      )}
    </>
  );
}
