import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { CustomerView } from "../../state/selectors/customerSelectors";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import { useCustomerStyles } from "./Customer.styles";
import { tableOf } from "./tables";

const words = { nobody: "NobodyHasIt", searching: "LookingUp", failed: "SearchFailed", several: "NoneOfThese" } as const;

/** What is known of the customer: the card's heading has the name. */
export function CustomerLine({ view }: { readonly view: CustomerView }): React.ReactElement | null {
  const { text, command } = useSoftphone();
  const styles = useCustomerStyles();
  const parts = usePartStyles();
  const { face, record } = view;
  if (record === undefined) {
    return face === "known" || face === "unsought" ? null : <span className={mergeClasses(parts.quiet, styles.words)}>{text(words[face])}</span>;
  }
  const { word, icon } = tableOf(record.recordType);
  return (
    <>
      <span className={mergeClasses(styles.kind, styles.words)}>
        <Icon name={icon} />
        {text(word)}
      </span>
      {view.canOpen && (
        <Button size="small" className={parts.plain} aria-label={text("OpenRecord", record.name)} onClick={() => command({ type: "openRecord", record })}>
          {text("Open")}
        </Button>
      )}
    </>
  );
}
