import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { Person } from "../../model/agent/people";
import { longestFavorite, mostFavorites } from "../../model/settings/preferences";
import { favoritesSelector } from "../../state/selectors/directorySelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePeopleStyles } from "./People.styles";

/** Makes somebody a favorite, or no longer one. */
export function FavoriteStar({ person: { name, address, isFavorite } }: { readonly person: Person }): React.ReactElement {
  const { text, send } = useSoftphone();
  const styles = usePeopleStyles();
  const favorites = useSelector(favoritesSelector);
  const label = text("FavoriteOf", name);
  const toggle = (): void => {
    const others = favorites.filter((favorite) => favorite.address !== address);
    send({ type: "intent.preferencesChanged", preferences: { favorites: isFavorite ? others : [...others, { name: name.slice(0, longestFavorite), address }] } });
  };
  return (
    <Button
      appearance="transparent"
      size="small"
      className={mergeClasses(styles.tool, isFavorite && styles.chosen)}
      icon={<Icon name={isFavorite ? "star16Filled" : "star16Regular"} />}
      title={label}
      aria-label={label}
      aria-pressed={isFavorite}
      disabledFocusable={!isFavorite && favorites.length >= mostFavorites}
      onClick={toggle}
    />
  );
}
