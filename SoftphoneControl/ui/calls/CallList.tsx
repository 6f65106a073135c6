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
  // The card that takes the place of the one that has gone, else the one before it.
  const place = React.useRef(0);
  const kept = useKeptFocus<HTMLElement>(ids.join(), ({ children }) => {
    const cards = [...children].slice(0, ids.length) as HTMLElement[];
    return cards[Math.min(place.current, cards.length - 1)];
  });
  return (
    <section
      {...kept}
      onFocusCapture={({ currentTarget, target }) => {
        place.current = Math.max(0, [...currentTarget.children].findIndex((child) => child.contains(target)));
      }}
      tabIndex={-1}
      aria-label={text("Calls")}
      className={mergeClasses(styles.list, isRoomy && styles.roomy)}
    >
      {ids.map((id) => (
        <CallCard key={id} id={id} />
      ))}
      {ids.length === 0 && <Idle />}
      <LastCall />
    </section>
  );
}
