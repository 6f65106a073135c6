import * as React from "react";
import type { Place } from "../app/place";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import { FormSection } from "./FormSection";
import { PhoneField } from "./PhoneField";
import type { RecordDraft } from "./recordDraft";
import { TextField } from "./TextField";

interface Props {
  readonly platform: Platform;
  readonly settings: Settings;
  readonly draft: RecordDraft;
  readonly recordId: string | undefined;
  readonly goTo: (place: Place) => void;
}

export function SummaryTab(props: Props): React.ReactElement {
  const { settings, draft } = props;
  const text = (label: string, column: string) => (
    <TextField label={label} value={draft.row[column]} readOnly={settings.readOnly} onChange={(value) => draft.set(column, value)} />
  );
  return (
    <div className={`form-columns form-columns-${settings.width}`}>
      <FormSection title="Contact information">
        <PhoneField {...props} column="telephone1" label="Business Phone" />
        {text("First Name", "firstname")}
        {text("Last Name", "lastname")}
        {text("Email", "emailaddress1")}
      </FormSection>
      <FormSection title="Company">
        {text("Job Title", "jobtitle")}
        {text("Account Name", "company")}
        {text("Description", "description")}
      </FormSection>
      {settings.second && (
        <FormSection title="Other phones">
          <PhoneField {...props} column="mobilephone" label="Mobile Phone" />
        </FormSection>
      )}
    </div>
  );
}
