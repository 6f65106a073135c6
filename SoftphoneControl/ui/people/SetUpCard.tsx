import * as React from "react";
import { Body1Strong } from "@fluentui/react-components";
import { isSetUpNeededSelector } from "../../state/selectors/peopleCallingSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { usePeopleCallingStyles } from "./PeopleCalling.styles";

/** On a real host nobody is made call: the admin has to say which contact centre it is. */
export function SetUpCard(): React.ReactElement | null {
  const { controlId, text } = useSoftphone();
  const styles = usePeopleCallingStyles();
  const parts = usePartStyles();
  if (!useSelector(isSetUpNeededSelector, controlId)) return null;
  return (
    <section aria-label={text("SetUpTitle")} className={styles.panel}>
      <div className={styles.content}>
        <Body1Strong as="strong">{text("SetUpTitle")}</Body1Strong>
        <div className={parts.quiet}>{text("SetUpWhat")}</div>
        <div className={parts.quiet}>{text("SetUpHow")}</div>
      </div>
    </section>
  );
}
