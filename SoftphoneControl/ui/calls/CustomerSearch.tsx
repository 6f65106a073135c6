import * as React from "react";
import { Input } from "@fluentui/react-components";
import type { CrmRecord } from "../../model/records/crmRecord";
import type { WorkItemId } from "../../model/ids";
import { candidatesSelector, recordSearchSelector } from "../../state/selectors/customerSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { RecordList } from "./RecordList";
import { useTargetPickerStyles } from "./TargetPicker.styles";

const pauseMs = 300;
const fewestLetters = 2;

export interface CustomerSearchProps {
  readonly id: WorkItemId;
  onChoose(record: CrmRecord): void;
  onClose(): void;
}

/** Whose call it is, by name. What the number led to stands there until something is typed. */
export function CustomerSearch({ id, ...tell }: CustomerSearchProps): React.ReactElement {
  const { text, send } = useSoftphone();
  const styles = useTargetPickerStyles();
  const parts = usePartStyles();
  const candidates = useSelector(candidatesSelector, id);
  const search = useSelector(recordSearchSelector, id);
  const [typed, setTyped] = React.useState("");
  const field = React.useRef<HTMLInputElement>(null);
  const wanted = typed.trim();
  const isAsked = wanted.length >= fewestLetters;
  React.useEffect(() => {
    field.current?.focus();
  }, []);
  React.useEffect(() => {
    if (!isAsked) return undefined;
    const timer = window.setTimeout(() => send({ type: "intent.recordsSearched", workItemId: id, text: wanted }), pauseMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [id, isAsked, wanted, send]);

  // An answer to what was typed before says nothing.
  const { phase, records } = search?.text === wanted ? search : { phase: "searching", records: [] };
  const shown = isAsked ? records : candidates;
  const said = phase === "searching" ? text("LookingUp") : phase === "failed" ? text("SearchFailed") : text("FoundCount", records.length);
  return (
    <div
      className={styles.picker}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        tell.onClose();
      }}
    >
      <Input
        size="small"
        input={{ ref: field }}
        autoComplete="off"
        aria-label={text("CustomerName")}
        placeholder={text("CustomerName")}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onKeyDown={({ key }) => {
          const [only] = shown;
          if (key === "Enter" && only && shown.length === 1 && isAsked) tell.onChoose(only);
        }}
      />
      <div role="status" className={parts.quiet}>
        {isAsked && said}
      </div>
      {shown.length > 0 && (
        <RecordList
          records={shown}
          onChoose={(record) => {
            tell.onChoose(record);
          }}
        />
      )}
    </div>
  );
}
