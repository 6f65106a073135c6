import * as React from "react";
import { colleagueIdOf } from "../../model/agent/people";
import type { Person } from "../../model/agent/people";
import { mostFavorites } from "../../model/settings/preferences";
import { dialSelector } from "../../state/selectors/dialSelectors";
import { favoritesSelector, isLineBusySelector, targetCallSelector } from "../../state/selectors/directorySelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Panel } from "../parts/Panel";
import { usePartStyles } from "../parts/Parts.styles";
import { Supervise } from "../people/Supervise";
import { CallTools } from "./CallTools";
import { FavoriteStar } from "./FavoriteStar";
import { PeopleSearch } from "./PeopleSearch";

/** Who can be called with one click. */
export function Directory({ onClose: close }: { onClose(): void }): React.ReactElement {
  const { text, command } = useSoftphone();
  const parts = usePartStyles();
  const { channelId, signedIn, mayDial } = useSelector(dialSelector);
  const isLineBusy = useSelector(isLineBusySelector);
  const { length } = useSelector(favoritesSelector);
  return (
    <Panel title={text("Directory")} closeLabel={text("CloseDirectory")} onClose={close}>
      {!signedIn && <div className={parts.quiet}>{text("DirectorySignedOut")}</div>}
      {(signedIn || length > 0) && (
        <PeopleSearch
          isTall
          label="CallNumber"
          empty={text("DirectoryEmpty")}
          isBlocked={!mayDial || isLineBusy}
          Tools={PersonTools}
          onPick={({ address }) => command({ type: "dial", channelId, address })}
        />
      )}
      <div role="status" className={parts.quiet}>{length >= mostFavorites && text("FavoritesFull", mostFavorites)}</div>
    </Panel>
  );
}

function PersonTools(props: { readonly person: Person }): React.ReactElement {
  const colleagueId = colleagueIdOf(props.person);
  const { id: callId } = useSelector(targetCallSelector);
  return (
    <>
      {/* In a call of one's own nobody else's can be joined. */}
      {colleagueId !== undefined && callId === undefined && <Supervise colleagueId={colleagueId} />}
      <CallTools {...props} />
      <FavoriteStar {...props} />
    </>
  );
}
