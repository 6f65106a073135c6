import * as React from "react";
import { Avatar, Body1Strong, mergeClasses } from "@fluentui/react-components";
import type { CallCardView } from "../../state/selectors/callCardSelectors";
import { ChatFacts } from "../chat/ChatFacts";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Clock } from "../parts/Clock";
import { Countdown } from "../parts/Countdown";
import { formatDuration } from "../parts/formatDuration";
import { useCallHeadingStyles } from "./CallHeading.styles";

export function CallHeading({ call }: { readonly call: CallCardView }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useCallHeadingStyles();
  const { name, number, stage } = call;
  const icon = call.chat && { children: <Icon name="chat16Filled" /> };
  const details = [
    call.chat && <ChatFacts key="chat" call={call} />,
    name === "" || number === "" ? undefined : <bdi key="number" dir="ltr" className={styles.number}>{number}</bdi>,
    call.queueName === "" ? undefined : <bdi key="queue">{call.queueName}</bdi>,
    call.isConsultation ? <span key="about">{text("ConsultsAbout", call.consultsAbout)}</span> : undefined,
  ].filter((detail) => detail !== undefined);
  const isTalking = stage === "talking" || stage === "conference" || stage === "chatting";
  return (
    <div className={styles.heading}>
      <Avatar aria-hidden name={call.chat ? undefined : name} icon={icon} size={36} color={stage === "ringing" ? "brand" : "neutral"} />
      <div className={mergeClasses(styles.who, stage === "ringing" && styles.steady)}>
        <Body1Strong title={name} className={stage === "ringing" ? styles.name : undefined} block>
          {name === "" ? <bdi dir="ltr" className={styles.number}>{number || text(call.unnamed)}</bdi> : name}
        </Body1Strong>
        <div className={styles.details}>
          {details.map((detail, index) => (
            <React.Fragment key={detail?.key ?? index}>
              {index > 0 && " · "}
              {detail}
            </React.Fragment>
          ))}
        </div>
      </div>
      <div className={styles.status}>
        <div className={mergeClasses(styles.stage, stage === "ringing" && styles.ringing, isTalking && !call.muted && styles.talking, stage === "held" && styles.held)}>
          {call.muted && <Icon name="micOff20Filled" />}
          {text(call.muted ? "Stage_muted" : `Stage_${stage}`)}
        </div>
        {call.wrapupEndsAt === undefined ? (
          <Clock since={call.since} className={styles.clock} />
        ) : (
          <span className={styles.clock}>
            <Countdown until={call.wrapupEndsAt}>{(seconds) => text("WrapupLeft", formatDuration(seconds * 1000))}</Countdown>
          </span>
        )}
      </div>
    </div>
  );
}
