import gridIcon from "@fluentui/svg-icons/icons/grid_dots_20_regular.svg";
import searchIcon from "@fluentui/svg-icons/icons/search_20_regular.svg";
import settingsIcon from "@fluentui/svg-icons/icons/settings_20_regular.svg";
import websiteIcon from "@fluentui/svg-icons/icons/globe_person_20_regular.svg";
import { Avatar, ToggleButton } from "@fluentui/react-components";
import * as React from "react";
import { Icon } from "./Icon";

interface Props {
  readonly settingsOpen: boolean;
  /** Stands where the picture of the agent stands. */
  readonly person?: React.ReactElement;
  readonly openSettings: (open: boolean) => void;
  readonly websiteOpen: boolean;
  /** With it comes what makes the softphone know of it. */
  readonly openWebsite: (open: boolean) => void;
}

export function AppBar({ settingsOpen, openSettings, websiteOpen, openWebsite, person }: Props): React.ReactElement {
  return (
    <header className="app-bar">
      <Icon address={gridIcon} />
      <strong>Sample workspace</strong>
      <span className="app-name">Customer Service</span>
      <span className="app-search" aria-hidden="true">
        <Icon address={searchIcon} />
        Search
      </span>
      <ToggleButton appearance="transparent" className="app-settings" checked={websiteOpen} icon={<Icon address={websiteIcon} />} onClick={() => openWebsite(!websiteOpen)}>
        Customer&apos;s website
      </ToggleButton>
      <ToggleButton
        appearance="transparent"
        className="app-settings"
        checked={settingsOpen}
        icon={<Icon address={settingsIcon} />}
        onClick={() => openSettings(!settingsOpen)}
      >
        Workspace settings
      </ToggleButton>
      {person ?? <Avatar name="Alex Morgan" size={28} />}
    </header>
  );
}
