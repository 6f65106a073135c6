import * as React from "react";
import type { Moment } from "./replayScript";

const rowHeight = 26;
const spare = 10;

interface Props {
  readonly moments: readonly Moment[];
  readonly at: number;
  readonly goTo: (at: number) => void;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowUp: (at) => at - 1,
  ArrowDown: (at) => at + 1,
  PageUp: (at) => at - 10,
  PageDown: (at) => at + 10,
  Home: () => 1,
  End: (_, last) => last,
};

/** Every action of the film; only those in view are drawn. */
export function MomentList({ moments, at, goTo }: Props): React.ReactElement {
  const list = React.useRef<HTMLDivElement>(null);
  const [first, setFirst] = React.useState(0);
  const [rows, setRows] = React.useState(30);
  React.useLayoutEffect(() => {
    const box = list.current;
    if (box === null) return;
    setRows(Math.ceil(box.clientHeight / rowHeight) + 2 * spare);
    const top = (at - 1) * rowHeight;
    if (top < box.scrollTop) box.scrollTop = Math.max(0, top);
    else if (top + rowHeight > box.scrollTop + box.clientHeight) box.scrollTop = top + rowHeight - box.clientHeight;
  }, [at]);
  return (
    <div
      ref={list}
      className="moments"
      role="listbox"
      tabIndex={0}
      aria-label="Actions"
      aria-activedescendant={at > 0 ? `moment-${at}` : undefined}
      onScroll={({ currentTarget }) => setFirst(Math.max(0, Math.floor(currentTarget.scrollTop / rowHeight) - spare))}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step === undefined) return;
        event.preventDefault();
        goTo(step(at, moments.length));
      }}
    >
      <div style={{ height: moments.length * rowHeight }}>
        {moments.slice(first, first + rows).map((moment, index) => {
          const number = first + index + 1;
          return (
            <div
              key={number}
              id={`moment-${number}`}
              role="option"
              aria-selected={number === at}
              aria-setsize={moments.length}
              aria-posinset={number}
              className={moment.isTrouble || moment.differs ? "moment trouble" : "moment"}
              style={{ top: (number - 1) * rowHeight, height: rowHeight }}
              onClick={() => goTo(number)}
            >
              <time>{new Date(moment.at).toLocaleTimeString("en-GB")}</time>
              <span className="moment-title">{moment.title}</span>
              <span className="moment-result">{[moment.refused === undefined ? "" : `refused: ${moment.refused}`, ...moment.events].filter((word) => word !== "").join(", ")}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
