import dismissIcon from "@fluentui/svg-icons/icons/dismiss_20_regular.svg";
import headsetIcon from "@fluentui/svg-icons/icons/headset_20_regular.svg";
import { Button, CounterBadge } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import { useOutside } from "../app/useOutside";
import type { Pane, SidePanes } from "./sidePanes";

const usualWidth = 340;

/** The panes of the app with their icons, at the far side; nothing while there is none. */
export function SidePanesView({ panes }: { panes: SidePanes }): React.ReactElement | null {
  const all = useOutside(panes.subscribe, panes.all).filter(({ hidden }) => hidden !== true);
  const selected = useOutside(panes.subscribe, panes.selected);
  if (all.length === 0) return null;
  return (
    <aside className="side-panes" aria-label="Side panes">
      {all.map((pane) => {
        const shown = pane.paneId === selected;
        return shown || pane.alwaysRender === true ? <PaneView key={pane.paneId} pane={pane} shown={shown} close={() => panes.close(pane.paneId)} /> : null;
      })}
      <div className="side-pane-icons" role="tablist" aria-orientation="vertical" aria-label="Side panes">
        {all.map(({ paneId, title, imageSrc, badge }) => (
          <button
            key={paneId}
            type="button"
            role="tab"
            aria-selected={paneId === selected}
            aria-label={title}
            title={title}
            onClick={() => panes.select(paneId === selected ? undefined : paneId)}
          >
            <Icon address={imageSrc ?? headsetIcon} />
            {badge !== false && <CounterBadge dot={badge === true} count={Number(badge)} size="small" color="danger" />}
          </button>
        ))}
      </div>
    </aside>
  );
}

/** A pane that is always rendered is hidden, not taken away. */
function PaneView({ pane: { title, url, width = usualWidth, hideHeader, canClose }, shown, close }: { pane: Pane; shown: boolean; close: () => void }): React.ReactElement {
  return (
    <section className="side-pane" hidden={!shown} style={{ width }} aria-label={title}>
      {hideHeader !== true && (
        <header>
          <strong>{title}</strong>
          {canClose === true && <Button appearance="subtle" size="small" icon={<Icon address={dismissIcon} />} aria-label={`Close ${title}`} onClick={close} />}
        </header>
      )}
      {url !== "" && <iframe title={title} src={url} allow="microphone; autoplay" />}
    </section>
  );
}
