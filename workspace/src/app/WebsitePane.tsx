import dismissIcon from "@fluentui/svg-icons/icons/dismiss_20_regular.svg";
import { Button, Link } from "@fluentui/react-components";
import * as React from "react";
import { PanelEdge } from "../panel/PanelEdge";
import { Icon } from "./Icon";

const website = "/website/index.html";
const usualWidth = 420;

interface Props {
  readonly dark: boolean;
  readonly close: () => void;
}

/** The customer's side of the story beside the agent's: no part of the app, so it has a look of its own. */
export function WebsitePane({ dark, close }: Props): React.ReactElement {
  const [width, setWidth] = React.useState(usualWidth);
  return (
    <aside className="website-pane" style={{ width }} aria-label="Customer's website">
      <PanelEdge width={width} onDrag={setWidth} onDone={setWidth} />
      <header>
        <strong>Customer&apos;s website</strong>
        <Link href={website} target="_blank" rel="noopener">
          Open in a tab
        </Link>
        <Button appearance="subtle" size="small" icon={<Icon address={dismissIcon} />} aria-label="Close the customer's website" onClick={close} />
      </header>
      <iframe title="Customer's website" src={website} style={{ colorScheme: dark ? "dark" : "light" }} />
    </aside>
  );
}
