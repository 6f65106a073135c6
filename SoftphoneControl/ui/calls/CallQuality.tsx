import * as React from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import type { WorkItemId } from "../../model/ids";
import { callQualitySelector } from "../../state/selectors/callSoundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { useCallQualityStyles } from "./CallQuality.styles";

const bars = { good: 3, fair: 2, poor: 1 } as const;

/** How well both sides hear each other: a word, and on demand what it is made of. Every reading renders this and nothing else. */
export function CallQuality({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, formats } = useSoftphone();
  const styles = useCallQualityStyles();
  const parts = usePartStyles();
  const quality = useSelector(callQualitySelector, id);
  const [isOpen, setOpen] = React.useState(false);
  if (quality === undefined) return null;
  const { level, lossPercent, delayMs, jitterMs, mos } = quality;
  return (
    <div className={styles.quality}>
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(styles.word, styles[level])}
        aria-expanded={isOpen}
        icon={
          <svg width="14" height="12" viewBox="0 0 14 12" fill="currentColor" aria-hidden focusable="false">
            {[1, 2, 3].map((bar) => <rect key={bar} x={5 * bar - 5} y={12 - 4 * bar} width="4" height={4 * bar} opacity={bar > bars[level] ? 0.25 : 1} />)}
          </svg>
        }
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {text(`Quality_${level}`)}
      </Button>
      {level === "poor" && <span>{text("QualityRemedy")}</span>}
      {isOpen && (
        <span className={mergeClasses(parts.quiet, styles.parts)}>
          {text("QualityParts", ...[lossPercent, delayMs, jitterMs, mos].map(formats.number))}
        </span>
      )}
    </div>
  );
}
