import accountsIcon from "@fluentui/svg-icons/icons/building_20_regular.svg";
import contactsIcon from "@fluentui/svg-icons/icons/person_20_regular.svg";
import homeIcon from "@fluentui/svg-icons/icons/home_20_regular.svg";
import queuesIcon from "@fluentui/svg-icons/icons/tray_item_add_20_regular.svg";
import * as React from "react";
import { Icon } from "./Icon";
import type { Place } from "./place";

/** The navigation at the side; only contacts lead anywhere. */
export function SiteMap({ goTo }: { goTo: (place: Place) => void }): React.ReactElement {
  return (
    <nav className="site-map" aria-label="Site map">
      <Entry icon={homeIcon} label="Home" />
      <h2>Customers</h2>
      <Entry icon={accountsIcon} label="Accounts" />
      <Entry icon={contactsIcon} label="Contacts" onClick={() => goTo({ page: "list" })} />
      <h2>Service</h2>
      <Entry icon={queuesIcon} label="Queues" />
    </nav>
  );
}

function Entry({ icon, label, onClick }: { icon: string; label: string; onClick?: () => void }): React.ReactElement {
  return (
    <button type="button" className="site-map-entry" aria-current={onClick === undefined ? undefined : "page"} disabled={onClick === undefined} onClick={onClick}>
      <Icon address={icon} />
      {label}
    </button>
  );
}
