import * as React from "react";
import { narrowest, widest } from "./panel";

interface Props {
  readonly width: number;
  readonly onDrag: (width: number) => void;
  /** Let go: by hand the width is changed only then. */
  readonly onDone: (width: number) => void;
}

const stepPx = 20;

/** The inner edge of the panel, to drag; with the keyboard by the arrows. */
export function PanelEdge({ width, onDrag, onDone }: Props): React.ReactElement {
  const held = React.useRef<{ readonly from: number; readonly width: number }>();
  const fitting = (wanted: number): number => Math.round(Math.min(Math.max(wanted, narrowest), widest()));
  const toStart = (): number => (document.documentElement.dir === "rtl" ? -1 : 1);
  const widthAt = ({ clientX }: React.PointerEvent): number => {
    const { from, width: before } = held.current ?? { from: clientX, width };
    return fitting(before + (from - clientX) * toStart());
  };
  return (
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the panel"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest()}
      tabIndex={0}
      onPointerDown={(event) => {
        held.current = { from: event.clientX, width };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => held.current !== undefined && onDrag(widthAt(event))}
      onPointerUp={(event) => {
        const wanted = widthAt(event);
        held.current = undefined;
        onDone(wanted);
      }}
      onKeyDown={({ key }) => {
        const steps = key === "ArrowLeft" ? toStart() : key === "ArrowRight" ? -toStart() : 0;
        if (steps !== 0) onDone(fitting(width + steps * stepPx));
      }}
    />
  );
}
