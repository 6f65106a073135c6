import * as React from "react";
import { textIn } from "../dataverse/row";
import { tableNamed } from "../dataverse/tables";
import { ControlHost } from "../platform/ControlHost";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import type { RecordDraft } from "./recordDraft";
import type { Field, TableForm } from "./tableForm";

interface Props {
  readonly form: TableForm;
  readonly field: Field;
  readonly platform: Platform;
  readonly settings: Settings;
  readonly draft: RecordDraft;
  readonly recordId: string | undefined;
}

/** A column that the softphone stands on. */
export function PhoneField({ form: { table }, field: { column, label }, platform, settings, draft, recordId }: Props): React.ReactElement {
  const value = draft.row[column];
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <ControlHost
        key={recordId ?? "new"}
        platform={platform}
        onValue={(changed) => draft.set(column, changed)}
        situation={{
          settings,
          table,
          entityId: recordId,
          entityName: textIn(draft.row, tableNamed(table).title),
          column,
          label,
          value: typeof value === "string" ? value : null,
        }}
      />
    </div>
  );
}
