import * as React from "react";
import type { Place } from "../app/place";
import { ControlHost } from "../platform/ControlHost";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import type { RecordDraft } from "./recordDraft";

interface Props {
  readonly platform: Platform;
  readonly settings: Settings;
  readonly draft: RecordDraft;
  readonly recordId: string | undefined;
  readonly column: string;
  readonly label: string;
  readonly goTo: (place: Place) => void;
}

/** A column that the softphone stands on. */
export function PhoneField({ platform, settings, draft, recordId, column, label, goTo }: Props): React.ReactElement {
  const value = draft.row[column];
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="field-label">{label}</span>
      <ControlHost
        key={recordId ?? "new"}
        platform={platform}
        goTo={goTo}
        onValue={(changed) => draft.set(column, changed)}
        situation={{
          settings,
          entityId: recordId,
          entityName: String(draft.row["fullname"] ?? ""),
          column,
          label,
          value: typeof value === "string" ? value : null,
        }}
      />
    </div>
  );
}
