import * as React from "react";
import type { Place } from "../app/place";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import { FieldView } from "./FieldView";
import { FormSection } from "./FormSection";
import { PhoneField } from "./PhoneField";
import type { RecordDraft } from "./recordDraft";
import type { Section, TableForm } from "./tableForm";
import { Timeline } from "./Timeline";

interface Props {
  readonly form: TableForm;
  readonly platform: Platform;
  readonly settings: Settings;
  readonly draft: RecordDraft;
  readonly recordId: string | undefined;
  readonly goTo: (place: Place) => void;
}

export function SummaryTab(props: Props): React.ReactElement {
  const { form, platform, settings, draft, recordId, goTo } = props;
  const fieldsOf = ({ fields }: Section) => fields.map((field) => <FieldView key={field.label} table={form.table} field={field} draft={draft} readOnly={settings.readOnly} goTo={goTo} />);
  const { otherPhone } = form;
  return (
    <div className={`form-columns form-columns-${settings.width}`}>
      <div className="form-column">
        <FormSection title={form.main.title}>
          <PhoneField {...props} field={form.phone} />
          {fieldsOf(form.main)}
        </FormSection>
        {otherPhone !== undefined && settings.second && (
          <FormSection title="Other phones">
            <PhoneField {...props} field={otherPhone} />
          </FormSection>
        )}
      </div>
      <div className="form-column">
        {form.table !== "phonecall" && <Timeline dataverse={platform.dataverse} recordId={recordId} language={settings.language} goTo={goTo} />}
        <FormSection title={form.more.title}>{fieldsOf(form.more)}</FormSection>
        {otherPhone !== undefined && !settings.second && !settings.hidden && (
          <FormSection title="Other phones">
            <FieldView table={form.table} field={otherPhone} draft={draft} readOnly={settings.readOnly} goTo={goTo} />
          </FormSection>
        )}
      </div>
    </div>
  );
}
