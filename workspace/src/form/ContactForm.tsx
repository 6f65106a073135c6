import { Tab, TabList } from "@fluentui/react-components";
import * as React from "react";
import type { Place } from "../app/place";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import { CommandBar } from "./CommandBar";
import { DetailsTab } from "./DetailsTab";
import { RecordHeader } from "./RecordHeader";
import { useRecordDraft } from "./recordDraft";
import { SummaryTab } from "./SummaryTab";

interface Props {
  readonly platform: Platform;
  readonly settings: Settings;
  /** Undefined for a new record. */
  readonly recordId: string | undefined;
  readonly goTo: (place: Place) => void;
}

/** One contact on its form. */
export function ContactForm({ platform, settings, recordId, goTo }: Props): React.ReactElement {
  const draft = useRecordDraft(platform.dataverse, recordId);
  const [tab, setTab] = React.useState<unknown>("summary");
  const ids = platform.dataverse.retrieveMultiple("contact", "?$select=fullname&$orderby=fullname").map((row) => String(row["contactid"]));
  const position = recordId === undefined ? -1 : ids.indexOf(recordId);
  return (
    <div className="record">
      <CommandBar
        recordId={recordId}
        number={String(draft.row["telephone1"] ?? "")}
        previous={ids[position - 1]}
        next={position < 0 ? undefined : ids[position + 1]}
        canSave={draft.dirty && !settings.readOnly}
        save={() => {
          const savedId = draft.save();
          if (recordId === undefined) goTo({ page: "record", recordId: savedId });
        }}
        goTo={goTo}
      />
      {settings.readOnly && <div className="read-only-note">Read-only: You don't have access to edit this record.</div>}
      <div className="record-card">
        <RecordHeader draft={draft} isNew={recordId === undefined} />
        <TabList selectedValue={tab} onTabSelect={(_, data) => setTab(data.value)}>
          <Tab value="summary">Summary</Tab>
          <Tab value="details">Details</Tab>
        </TabList>
      </div>
      {tab === "summary" ? (
        <SummaryTab platform={platform} settings={settings} draft={draft} recordId={recordId} goTo={goTo} />
      ) : (
        <DetailsTab draft={draft} readOnly={settings.readOnly} />
      )}
    </div>
  );
}
