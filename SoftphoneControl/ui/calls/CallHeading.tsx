import * as React from "react";
import { Avatar, Body1Strong, mergeClasses } from "@fluentui/react-components";
import type { CallCardView } from "../../state/selectors/callCardSelectors";
import { ChatFacts } from "../chat/ChatFacts";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useCallHeadingStyles } from "./CallHeading.styles";
import { StageLine } from "./StageLine";

/** Longer names are set smaller. */
const longName = 26;

/** Who it is, how far the call is, and where it came from: always in this order, each in its own line. */
export function CallHeading({ call }: { readonly call: CallCardView }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useCallHeadingStyles();
  const { name, number, stage } = call;
  const isRinging = stage === "ringing";
  const icon = call.chat && { children: <Icon name="chat16Filled" /> };
  const details = [
    call.chat && <ChatFacts key="chat" call={call} />,
    name === "" || number === "" ? undefined : <bdi key="number" dir="ltr" className={styles.number}>{number}</bdi>,
    call.queueName === "" ? undefined : <bdi key="queue">{call.queueName}</bdi>,
    call.isConsultation ? <span key="about">{text("ConsultsAbout", call.consultsAbout)}</span> : undefined,
  ].filter((detail) => detail !== undefined);
  return (
    <div className={styles.heading}>
      <Avatar
        aria-hidden
        name={call.chat ? undefined : name}
        icon={icon}
        size={40}
        color={isRinging ? "brand" : "neutral"}
        className={mergeClasses(styles.avatar, isRinging && styles.calling)}
      />
      <div className={mergeClasses(styles.who, isRinging && styles.steady)}>
        <Body1Strong title={name} className={mergeClasses(styles.name, name.length > longName && styles.longName, isRinging && styles.twoLines)} block>
          {name === "" ? number === "" ? text(call.unnamed) : <bdi dir="ltr" className={styles.number}>{number}</bdi> : <bdi>{name}</bdi>}
        </Body1Strong>
        <StageLine call={call} />
        <div className={mergeClasses(styles.details, isRinging && styles.twoLines)} title={isRinging ? call.queueName : undefined}>
          {details.map((detail, index) => (
            <React.Fragment key={detail?.key ?? index}>
              {index > 0 && " · "}
              {detail}
            </React.Fragment>
          ))}
        </div>
      </div>
    </div>
  );
}
