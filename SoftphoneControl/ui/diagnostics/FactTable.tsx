import * as React from "react";
import { makeStyles, shorthands, tokens } from "@fluentui/react-components";
import { usePartStyles } from "../parts/Parts.styles";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "fit-content(42%) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: "2px", ...shorthands.margin(0) },
  value: { minWidth: "0", overflowWrap: "anywhere", whiteSpace: "pre-line", fontVariantNumeric: "tabular-nums", ...shorthands.margin(0) },
});

/** What it is called, and what is so: a line each. */
export type Fact = readonly [name: string, value: string];

export function FactTable({ facts }: { readonly facts: readonly Fact[] }): React.ReactElement {
  const styles = useStyles();
  const parts = usePartStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <React.Fragment key={name}>
          <dt className={parts.quiet}>{name}</dt>
          <dd dir="auto" className={styles.value}>
            {value}
          </dd>
        </React.Fragment>
      ))}
    </dl>
  );
}

/** For a ticket or a mail. */
export function factText(title: string, facts: readonly Fact[]): string {
  return `${title}\n${facts.map(([name, value]) => `${name}: ${value.replace(/\n/g, "; ")}\n`).join("")}`;
}
