import { MessageBar, MessageBarBody, Tab, TabList } from "@fluentui/react-components";
import * as React from "react";
import type { Place } from "../app/place";
import { textIn } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import { CommandBar } from "./CommandBar";
import { DetailsTab } from "./DetailsTab";
import { RecordHeader } from "./RecordHeader";
import { useRecordDraft } from "./recordDraft";
import { SummaryTab } from "./SummaryTab";
import type { TableForm } from "./tableForm";

export interface RecordFormProps {
  readonly form: TableForm;
  readonly platform: Platform;
  readonly settings: Settings;
  /** Undefined for a new record. */
  readonly recordId: string | undefined;
  /** What a new record begins with. */
  readonly values: Readonly<Record<string, string>> | undefined;
  readonly goTo: (place: Place) => void;
}

/** One record on its form. */
export function RecordForm({ form, platform, settings, recordId, values, goTo }: RecordFormProps): React.ReactElement {
  const { table } = form;
  const draft = useRecordDraft(platform.dataverse, table, recordId, values);
  const [tab, setTab] = React.useState<unknown>("summary");
  const [refusal, setRefusal] = React.useState<string>();
  const { key, title } = tableNamed(table);
  const ids = platform.dataverse.retrieveMultiple(table, `?$select=${title}&$orderby=${title}`).map((row) => textIn(row, key));
  const position = recordId === undefined ? -1 : ids.indexOf(recordId);
  function save(): void {
    try {
      const savedId = draft.save();
      setRefusal(undefined);
      if (recordId === undefined) goTo({ page: "record", table, recordId: savedId });
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  }
  return (
    <div className="record">
      <CommandBar
        table={table}
        recordId={recordId}
        number={textIn(draft.row, form.phone.column)}
        previous={ids[position - 1]}
        next={position < 0 ? undefined : ids[position + 1]}
        canSave={draft.dirty && !settings.readOnly}
        save={save}
        goTo={goTo}
      />
      {settings.readOnly && <div className="read-only-note">Read-only: You don't have access to edit this record.</div>}
      {refusal !== undefined && (
        <MessageBar intent="error">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      <div className="record-card">
        <RecordHeader form={form} draft={draft} isNew={recordId === undefined} goTo={goTo} />
        <TabList selectedValue={tab} onTabSelect={(_, data) => setTab(data.value)}>
          <Tab value="summary">Summary</Tab>
          {form.details.length > 0 && <Tab value="details">Details</Tab>}
        </TabList>
      </div>
      {tab === "summary" ? (
        <SummaryTab form={form} platform={platform} settings={settings} draft={draft} recordId={recordId} goTo={goTo} />
      ) : (
        <DetailsTab form={form} draft={draft} readOnly={settings.readOnly} goTo={goTo} />
      )}
    </div>
  );
}
