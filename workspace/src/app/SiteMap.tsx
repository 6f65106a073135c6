import homeIcon from "@fluentui/svg-icons/icons/home_20_regular.svg";
import queuesIcon from "@fluentui/svg-icons/icons/tray_item_add_20_regular.svg";
import * as React from "react";
import type { TableForm } from "../form/tableForm";
import { accountForm, caseForm, contactForm, leadForm, opportunityForm, phoneCallForm } from "../form/tableForms";
import { Icon } from "./Icon";
import type { Place } from "./place";

interface Props {
  /** The table whose records are on screen. */
  readonly table: string;
  readonly hasLeads: boolean;
  readonly goTo: (place: Place) => void;
}

/** The navigation at the side; home and queues lead nowhere. */
export function SiteMap({ table, hasLeads, goTo }: Props): React.ReactElement {
  const listOf = (form: TableForm) => (
    <Entry icon={form.icon} label={form.plural} current={form.table === table} onClick={() => goTo({ page: "list", table: form.table })} />
  );
  return (
    <nav className="site-map" aria-label="Site map">
      <Entry icon={homeIcon} label="Home" />
      <h2>Customers</h2>
      {listOf(accountForm)}
      {listOf(contactForm)}
      <h2>Sales</h2>
      {hasLeads && listOf(leadForm)}
      {listOf(opportunityForm)}
      <h2>Service</h2>
      {listOf(caseForm)}
      {listOf(phoneCallForm)}
      <Entry icon={queuesIcon} label="Queues" />
    </nav>
  );
}

function Entry({ icon, label, current = false, onClick }: { icon: string; label: string; current?: boolean; onClick?: () => void }): React.ReactElement {
  return (
    <button type="button" className="site-map-entry" aria-current={current ? "page" : undefined} disabled={onClick === undefined} onClick={onClick}>
      <Icon address={icon} />
      {label}
    </button>
  );
}
