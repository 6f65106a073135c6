import * as React from "react";
import { Body1Strong, mergeClasses } from "@fluentui/react-components";
import { setUpSelector } from "../../state/selectors/peopleCallingSelectors";
import type { SetUpView } from "../../state/selectors/peopleCallingSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import type { StringKey } from "../strings/stringKeys";
import { usePeopleCallingStyles } from "./PeopleCalling.styles";

/** What an admin does about it. */
const remedies: Readonly<Record<string, StringKey>> = {
  organizationAbsent: "SetUp_absent",
  organizationForbidden: "SetUp_forbidden",
  organizationUnreachable: "SetUp_unreachable",
};

/** What an admin still has to do before there are real calls here: exactly what is wrong, and where it is mended. */
export function SetUpCard(): React.ReactElement | null {
  const { controlId } = useSoftphone();
  const { isNeeded, problem } = useSelector(setUpSelector, controlId);
  return isNeeded ? <NeededCard problem={problem} /> : null;
}

function NeededCard({ problem }: Pick<SetUpView, "problem">): React.ReactElement {
  const { text } = useSoftphone();
  const styles = usePeopleCallingStyles();
  const parts = usePartStyles();
  const isNew = problem === undefined || problem.code === "organizationAbsent";
  const title = text(isNew ? "SetUpTitle" : "SetUpFault");
  return (
    <section aria-label={title} className={styles.setUp}>
      <Body1Strong as="strong" block>{title}</Body1Strong>
      <div>{problem ? text(`Error_${problem.code}`, problem.detail ?? text("NoDetails")) : text("SetUpWhat")}</div>
      <div className={parts.quiet}>{text(problem ? (remedies[problem.code] ?? "SetUp_invalid") : "SetUpHow")}</div>
      {problem && <div className={mergeClasses(parts.quiet, styles.small)}>{text("SetUpCode", problem.code)}</div>}
    </section>
  );
}
