import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { CrmRecord } from "../../model/records/crmRecord";
import type { NewRecord } from "../../model/requests/hostCommand";
import type { WorkItemId } from "../../model/ids";
import { associationsSelector, candidatesSelector, customerSelector } from "../../state/selectors/customerSelectors";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { Associations } from "./Associations";
import { useCustomerStyles } from "./Customer.styles";
import { CustomerLine } from "./CustomerLine";
import { CustomerSearch } from "./CustomerSearch";
import { RecordList } from "./RecordList";

/** Whose call it is, and what it is about. Calls among colleagues have no customer. */
export function Customer({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text, send, command } = useSoftphone();
  const styles = useCustomerStyles();
  const parts = usePartStyles();
  const view = useSelector(customerSelector, id);
  const candidates = useSelector(candidatesSelector, id);
  const associations = useSelector(associationsSelector, id);
  const [isNone, setNone] = React.useState(false);
  const [isSearchOpen, setSearchOpen] = React.useState(false);
  const opener = React.useRef<HTMLButtonElement>(null);
  const isChoosing = view?.face === "several" && !isNone;
  const isSearching = isSearchOpen && view?.isConnected === true && !isChoosing;
  const kept = useKeptFocus<HTMLDivElement>(`${view?.face} ${isChoosing} ${isSearching}`);
  if (view === undefined || (view.face === "unsought" && !view.isConnected)) return null;
  const { face, record, isConnected, canCreate } = view;
  const choose = (chosen: CrmRecord): void => {
    send({ type: "intent.customerChosen", workItemId: id, record: chosen });
    closeSearch();
  };
  const closeSearch = (): void => {
    setSearchOpen(false);
    opener.current?.focus();
  };
  const create = (table: NewRecord["table"], label: string): React.ReactElement => (
    <Button
      size="small"
      className={parts.plain}
      onClick={({ detail }) => {
        // The second half of a double click would make another.
        if (detail < 2) command({ type: "newRecord", table, workItemId: id });
      }}
    >
      {label}
    </Button>
  );
  return (
    <div {...kept} role="group" tabIndex={-1} aria-label={text(isChoosing ? "WhoIsIt" : "Customer")} className={styles.customer}>
      {isChoosing && (
        <>
          <span>{text("WhoIsIt")}</span>
          <RecordList records={candidates} onChoose={choose} />
        </>
      )}
      <div className={styles.line}>
        {isChoosing ? (
          <Button size="small" className={parts.plain} onClick={() => { setNone(true); }}>
            {text("NoneOfThese")}
          </Button>
        ) : (
          <CustomerLine view={view} />
        )}
        {isConnected && !isChoosing && (
          <Button ref={opener} size="small" className={parts.plain} aria-expanded={isSearching} onClick={() => { setSearchOpen(!isSearchOpen); }}>
            {text(record ? "Change" : "FindCustomer")}
          </Button>
        )}
        {isConnected && canCreate && (face === "nobody" || (face === "several" && isNone)) && create("contact", text("CreateContact"))}
        {isConnected && canCreate && create("incident", text("CreateCase"))}
      </div>
      {isSearching && <CustomerSearch id={id} onChoose={choose} onClose={closeSearch} />}
      <Associations records={associations} canOpen={view.canOpen} />
    </div>
  );
}
