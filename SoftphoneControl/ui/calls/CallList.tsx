import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { callListSelector } from "../../state/selectors/callListSelectors";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { CallCard } from "./CallCard";
import { useCallListStyles } from "./CallList.styles";
import { Idle } from "./Idle";
import { LastCall } from "./LastCall";

/** Keeps the room of one ringing call free, so that nothing moves when it comes. */
export function CallList({ isRoomy }: { readonly isRoomy: boolean }): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useCallListStyles();
  const ids = useSelector(callListSelector);
  const kept = useKeptFocus<HTMLElement>(ids.join());
  return (
    <section {...kept} tabIndex={-1} aria-label={text("Calls")} className={mergeClasses(styles.list, isRoomy && styles.roomy)}>
      {ids.map((id) => (
        <CallCard key={id} id={id} />
      ))}
      {ids.length === 0 && <Idle />}
      <LastCall />
    </section>
  );
}
