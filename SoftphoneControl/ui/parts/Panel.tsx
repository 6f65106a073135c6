import * as React from "react";
import { Body1Strong, Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { isAnyRingingSelector } from "../../state/selectors/ringingSelectors";
import { useSelector } from "../hooks/useSelector";
import { Icon } from "../icons/Icon";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalM, tokens.spacingVerticalM),
    ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px", outlineOffset: "-2px" },
  },
  inCard: { ...shorthands.padding(tokens.spacingVerticalXS, 0, 0), ":focus-visible": { outlineOffset: "2px" } },
  title: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

export interface PanelProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Part of a call's card. */
  readonly isInCard?: boolean;
  readonly children: React.ReactNode;
  onClose(): void;
}

/** Something the agent has opened: it takes the focus, and goes with Escape. */
export function Panel({ title, closeLabel, isInCard, children, onClose: close }: PanelProps): React.ReactElement {
  const styles = useStyles();
  const panel = React.useRef<HTMLElement>(null);
  const isRinging = useSelector(isAnyRingingSelector);
  const mayScroll = React.useRef(!isRinging);
  React.useEffect(() => {
    // A call that rings stays where the agent sees it.
    if (mayScroll.current) panel.current?.scrollIntoView({ block: "nearest" });
    // What stands in it may have taken the focus before.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={title}
      className={mergeClasses(styles.panel, isInCard && styles.inCard)}
      onKeyDown={(event) => {
        // A list of choices that is open takes it first.
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.stopPropagation();
        close();
      }}
    >
      <div className={styles.title}>
        <Body1Strong as="strong">{title}</Body1Strong>
        <Button appearance="transparent" size="small" icon={<Icon name="dismiss28Filled" />} aria-label={closeLabel} onClick={close} />
      </div>
      {children}
    </section>
  );
}
