import * as React from "react";
import type { WorkItemId } from "../../model/ids";
import { whyNowSelector } from "../../state/selectors/journeySelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Ago } from "../parts/Ago";
import { useJourneyStyles } from "./Journey.styles";
import { outcomeOf } from "./journeyWords";

/** Before the first word: what the caller was just doing on the web. */
export function WhyNow({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useJourneyStyles();
  const { page, search, offer } = useSelector(whyNowSelector, id);
  const told = [page, search, offer].flatMap((event) => event ?? []);
  if (told.length === 0) return null;
  const words = told.map((event) => outcomeOf(event, text)).join(" · ");
  return (
    <div className={styles.why} title={words}>
      {text("OnTheWeb")} (<Ago at={Math.max(...told.map(({ at }) => at))} />): <bdi>{words}</bdi>
    </div>
  );
}
