import * as React from "react";
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { lastAtOrBefore, offsetsOf } from "./offsets";

/** Pixels. */
const viewHeight = 320;
/** Drawn beyond what is seen, so that nothing is blank while one scrolls. */
const spare = 176;
/** How far one scrolls before anything is drawn anew. */
const step = 44;

const useStyles = makeStyles({
  grid: {
    position: "relative",
    overflowY: "auto",
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
  },
  row: {
    position: "absolute",
    insetInlineStart: "0",
    insetInlineEnd: "0",
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    columnGap: tokens.spacingHorizontalS,
    ...shorthands.padding(0, tokens.spacingHorizontalS),
    ":focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineOffset: "-2px", outlineColor: tokens.colorStrokeFocus2 },
  },
  choice: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
});

export interface VirtualGridProps {
  readonly label: string;
  readonly count: number;
  /** Pixels; the same function as long as the rows are the same. */
  readonly heightOf: (index: number) => number;
  readonly keyOf: (index: number) => string | number;
  /** Whether the keyboard stops there. */
  readonly isChoice: (index: number) => boolean;
  /** Cells. */
  readonly render: (index: number) => React.ReactNode;
  onEnter(index: number): void;
}

/** Rows of any number (others: another key), of which only those in sight are drawn. Arrows, Page, Home and End go through them; Enter takes one. */
export function VirtualGrid({ label, count, heightOf, keyOf, isChoice, render, onEnter: enter }: VirtualGridProps): React.ReactElement {
  const styles = useStyles();
  const grid = React.useRef<HTMLDivElement>(null);
  const offsets = React.useMemo(() => offsetsOf(count, heightOf), [count, heightOf]);
  const [scrolled, setScrolled] = React.useState(0);
  const [chosen, setChosen] = React.useState(0);
  const wantsFocus = React.useRef(false);
  const total = offsets[count] ?? 0;
  const nextChoice = (from: number, by: 1 | -1): number | undefined => {
    for (let index = from; index >= 0 && index < count; index += by) if (isChoice(index)) return index;
    return undefined;
  };
  const active = nextChoice(Math.min(chosen, count - 1), 1) ?? 0;

  React.useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-index="${String(active)}"]`)?.focus({ preventScroll: true });
  }, [active]);

  function go(to: number, by: 1 | -1): void {
    const within = Math.max(0, Math.min(count - 1, to));
    const next = nextChoice(within, by) ?? nextChoice(within, by === 1 ? -1 : 1);
    const view = grid.current;
    if (next === undefined || !view) return;
    const [top = 0, bottom = 0] = [offsets[next], offsets[next + 1]];
    if (top < view.scrollTop) view.scrollTop = top;
    else if (bottom > view.scrollTop + viewHeight) view.scrollTop = bottom - viewHeight;
    wantsFocus.current = next !== active;
    setChosen(next);
    setScrolled(Math.floor(view.scrollTop / step) * step);
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    const pageful = Math.floor(viewHeight / step);
    const moves: Readonly<Partial<Record<string, readonly [number, 1 | -1]>>> = {
      ArrowDown: [active + 1, 1],
      ArrowUp: [active - 1, -1],
      PageDown: [active + pageful, 1],
      PageUp: [active - pageful, -1],
      Home: [0, 1],
      End: [count - 1, -1],
    };
    const move = moves[event.key];
    if (move) go(...move);
    else if (event.key === "Enter" && event.target instanceof HTMLElement && event.target.dataset.index !== undefined) enter(active);
    else return;
    event.preventDefault();
  }

  const first = lastAtOrBefore(offsets, scrolled - spare);
  const last = Math.min(count - 1, lastAtOrBefore(offsets, scrolled + viewHeight + spare));
  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  // The row with the focus stays, wherever one scrolls.
  if (count > 0 && (active < first || active > last)) drawn.push(active);
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      className={styles.grid}
      style={{ height: Math.min(viewHeight, total) }}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget }) => {
        setScrolled(Math.floor(currentTarget.scrollTop / step) * step);
      }}
    >
      <div role="rowgroup" style={{ height: total }}>
        {drawn.map((index) => (
          <div
            key={keyOf(index)}
            role="row"
            aria-rowindex={index + 1}
            data-index={index}
            tabIndex={isChoice(index) ? (index === active ? 0 : -1) : undefined}
            className={mergeClasses(styles.row, isChoice(index) && styles.choice)}
            style={{ top: offsets[index], height: heightOf(index) }}
            onFocus={() => {
              setChosen(index);
            }}
          >
            {render(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
