import * as React from "react";
import { isConnectsSelector } from "../../state/selectors/signInSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";

/** Where the buttons are that an agent misses here. */
export function ConnectsNote(): React.ReactElement | null {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  return useSelector(isConnectsSelector) ? <div className={parts.quiet}>{text("ConnectsNote")}</div> : null;
}
