import * as React from "react";
import type { WorkItemId } from "../../model/ids";
import { mostPastContacts } from "../../model/past/pastContact";
import { contactsSelector } from "../../state/selectors/contactsSelectors";
import { useShiftBook } from "../book/useShiftBook";
import type { ShiftBookWish } from "../book/useShiftBook";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useJourneyStyles } from "../journey/Journey.styles";
import { PanelTitle } from "../parts/PanelTitle";
import { usePartStyles } from "../parts/Parts.styles";
import { formatDuration } from "../parts/formatDuration";
import { ContactList } from "./ContactList";

/** Earlier calls and chats with this number. Nobody looks for them before they are wanted. */
export function Contacts({ id }: { readonly id: WorkItemId }): React.ReactElement | null {
  const { text } = useSoftphone();
  const styles = useJourneyStyles();
  const { hasAny } = useSelector(contactsSelector, id);
  const [isOpen, setOpen] = React.useState(false);
  if (!hasAny) return null;
  return (
    <div role="group" aria-label={text("Contacts")} className={styles.section}>
      <PanelTitle
        title={text("Contacts")}
        isOpen={isOpen}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen && <FoundContacts id={id} />}
    </div>
  );
}

/** Some weeks. Dynamics knows of those before. */
const lookedThrough: ShiftBookWish = { most: 2_500, kinds: ["calls"] };

function FoundContacts({ id }: { readonly id: WorkItemId }): React.ReactElement {
  const { text, send } = useSoftphone();
  const parts = usePartStyles();
  const { address, recordId, phase, contacts } = useSelector(contactsSelector, id);
  const { phase: reading, calls } = useShiftBook(0, lookedThrough);
  React.useEffect(() => {
    send({ type: "intent.contactsAsked", workItemId: id });
  }, [id, recordId, address, send]);
  const here = React.useMemo(
    () => calls.filter((call) => (address !== "" && call.address === address) || (recordId !== "" && call.record?.id === recordId)).slice(0, mostPastContacts),
    [calls, address, recordId],
  );
  const talk = (ms: number): string => (ms > 0 ? ` · ${formatDuration(ms)}` : "");
  return (
    <>
      <ContactList
        title={text("ContactsHere")}
        none={text(reading === "reading" ? "BookReading" : reading === "failed" ? "BookFailed" : "ContactsNone")}
        contacts={here.map((call) => ({ id: call.key, at: call.at, direction: call.direction, subject: `${text(`Outcome_${call.outcome}`)}${talk(call.times.talk + call.times.hold)}` }))}
      />
      {phase && (
        <ContactList
          title={text("ContactsDynamics")}
          none={text(phase === "searching" ? "LookingUp" : phase === "failed" ? "ContactsFailed" : "ContactsNone")}
          contacts={contacts}
        />
      )}
      <span role="status" className={parts.unseen}>{reading === "done" && phase === "done" && text("FoundCount", here.length + contacts.length)}</span>
    </>
  );
}
