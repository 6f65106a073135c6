import dockIcon from "@fluentui/svg-icons/icons/panel_right_20_regular.svg";
import minimizeIcon from "@fluentui/svg-icons/icons/panel_right_contract_20_regular.svg";
import { Button } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "../app/Icon";
import { useOutside } from "../app/useOutside";
import type { CifHost } from "../cif/host/cifHost";
import { PanelEdge } from "./PanelEdge";
import type { Panel, PanelMode } from "./panel";

const sandbox = "allow-forms allow-popups allow-scripts allow-same-origin allow-modals allow-downloads";

export const softphonePage = "/WebResources/osp_/softphone/softphone.html";

interface Props {
  /** The channel's address, as the provider's record has it. */
  readonly url: string;
  readonly panel: Panel;
  readonly host: CifHost;
}

/** The channel provider's page beside the app, in the sandbox that the platform gives it. */
export function ProviderPanel({ url, panel, host }: Props): React.ReactElement {
  const mode = useOutside(panel.subscribe, panel.mode);
  const width = useOutside(panel.subscribe, panel.width);
  const missing = useMissing(url);
  const frame = React.useRef<HTMLIFrameElement>(null);
  React.useEffect(() => {
    host.attach(frame.current ?? undefined);
    return () => host.attach(undefined);
  }, [host, missing]);
  function byHand(wanted: PanelMode): void {
    panel.set({ mode: wanted });
    host.raise("onmodechanged", { value: wanted });
  }
  const docked = mode === 1;
  return (
    <aside className={`provider-panel ${docked ? "" : "provider-panel-minimized"}`} hidden={mode === 2} style={docked ? { width } : undefined} aria-label="Channel provider">
      {docked && (
        <PanelEdge
          width={width}
          onDrag={(wanted) => panel.set({ width: wanted })}
          onDone={(wanted) => {
            panel.set({ width: wanted });
            host.raise("onsizechanged", { value: wanted });
          }}
        />
      )}
      <header>
        <strong hidden={!docked}>Softphone</strong>
        <Button
          appearance="subtle"
          size="small"
          icon={<Icon address={docked ? minimizeIcon : dockIcon} />}
          aria-label={docked ? "Minimize the panel" : "Dock the panel"}
          onClick={() => byHand(docked ? 0 : 1)}
        />
      </header>
      {missing === true && (
        <p className="loading" hidden={!docked}>
          There is no page at {url}.
        </p>
      )}
      {/* Hidden, never taken away: the phone in it goes on. */}
      {missing === false && <iframe ref={frame} title="Channel provider" src={url} sandbox={sandbox} allow="microphone; autoplay" hidden={!docked} />}
    </aside>
  );
}

/** Undefined until it is known. */
function useMissing(url: string): boolean | undefined {
  const [missing, setMissing] = React.useState<boolean>();
  React.useEffect(() => {
    let wanted = true;
    fetch(url).then(
      ({ ok }) => wanted && setMissing(!ok),
      () => wanted && setMissing(true),
    );
    return () => {
      wanted = false;
    };
  }, [url]);
  return missing;
}
