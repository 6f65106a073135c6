import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import type { CallCardView } from "../../state/selectors/callCardSelectors";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Clock } from "../parts/Clock";
import { Countdown } from "../parts/Countdown";
import { formatDuration } from "../parts/formatDuration";
import { useCallHeadingStyles } from "./CallHeading.styles";
import { stageLook } from "./stageLook";

/** How far a call is, and for how long. `isShort`: the drawing stands for the word. */
export function StageLine({ call, isShort = false }: { readonly call: CallCardView; readonly isShort?: boolean }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useCallHeadingStyles();
  const [tone, icon] = stageLook[call.stage];
  return (
    <div className={mergeClasses(styles.stage, isShort && styles.short, call.muted ? styles.muted : tone !== "quiet" && styles[tone])}>
      <Icon name={call.muted ? "micOff20Filled" : icon} />
      {!isShort && <span>{text(call.muted ? "Stage_muted" : `Stage_${call.stage}`)}</span>}
      {call.wrapupEndsAt === undefined ? (
        <Clock since={call.since} className={styles.clock} />
      ) : (
        <span className={styles.clock}>
          <Countdown until={call.wrapupEndsAt}>{(seconds) => text("WrapupLeft", formatDuration(seconds * 1000))}</Countdown>
        </span>
      )}
    </div>
  );
}
