import * as React from "react";
import { Button } from "@fluentui/react-components";
import { superviseSelector } from "../../state/selectors/superviseSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";

/** The ways to join one colleague's call; nothing where there are none. */
export function Supervise({ colleagueId }: { readonly colleagueId: string }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const parts = usePartStyles();
  const view = useSelector(superviseSelector, colleagueId);
  if (view === undefined) return null;
  const { name, manners, channelId } = view;
  return (
    <div role="group" aria-label={name} className={parts.row}>
      {manners.map((manner) => (
        <Button
          key={manner}
          size="small"
          className={parts.plain}
          disabledFocusable={view.isHindered}
          onClick={() => command({ type: "superviseCall", channelId, colleagueId, manner })}
        >
          {text(`Supervise_${manner}`)}
        </Button>
      ))}
    </div>
  );
}
