import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { isConnectsSelector } from "../../state/selectors/signInSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { usePeopleCallingStyles } from "./PeopleCalling.styles";

/** Where the buttons are that an agent misses here. */
export function ConnectsNote(): React.ReactElement | null {
  return useSelector(isConnectsSelector) ? <Note /> : null;
}

function Note(): React.ReactElement {
  const { text } = useSoftphone();
  const parts = usePartStyles();
  const styles = usePeopleCallingStyles();
  return <div className={mergeClasses(parts.quiet, styles.note)}>{text("ConnectsNote")}</div>;
}
