import * as React from "react";
import { Button } from "@fluentui/react-components";
import { dialSelector } from "../../state/selectors/dialSelectors";
import { lastCallSelector } from "../../state/selectors/lastCallSelectors";
import { useIsPast } from "../hooks/useIsPast";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { endReasonKey } from "./endReasonKey";
import { usePartStyles } from "../parts/Parts.styles";
import { useLastCallStyles } from "./LastCall.styles";

const shownMs = 60_000;

/** How the last call ended, for a minute. */
export function LastCall(): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useLastCallStyles();
  const parts = usePartStyles();
  const call = useSelector(lastCallSelector);
  const { channelId, signedIn, mayDial } = useSelector(dialSelector);
  const isOld = useIsPast(call?.endedAt === undefined ? undefined : call.endedAt + shownMs);
  if (call?.endedAt === undefined || isOld || !signedIn) return null;
  return (
    <div className={styles.line}>
      <div className={parts.grow}>
        <div className={parts.strong}>
          <bdi>{call.name || call.number || text(call.unnamed)}</bdi>
        </div>
        {text(endReasonKey(call.reason, call.isChat))}
      </div>
      {call.address !== "" && (
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon name="call24Filled" />}
          disabledFocusable={!mayDial}
          onClick={() => command({ type: "dial", channelId, address: call.address })}
        >
          {text("CallBack")}
        </Button>
      )}
    </div>
  );
}
