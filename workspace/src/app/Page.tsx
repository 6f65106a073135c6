import * as React from "react";
import { FormPage } from "../form/FormPage";
import { formOf } from "../form/tableForms";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import type { Place } from "./place";
import { RecordList } from "./RecordList";

interface Props {
  readonly platform: Platform;
  readonly settings: Settings;
  readonly place: Place;
  readonly goTo: (place: Place) => void;
}

/** What the app shows in its middle. */
export function Page({ platform, settings, place, goTo }: Props): React.ReactElement {
  const form = formOf(place.table);
  if (form === undefined) return <p className="loading">This app has no page for {place.table}.</p>;
  if (place.page === "list") return <RecordList form={form} dataverse={platform.dataverse} goTo={goTo} />;
  return (
    <FormPage
      key={place.table}
      form={form}
      platform={platform}
      settings={settings}
      recordId={place.page === "record" ? place.recordId : undefined}
      values={place.page === "new" ? place.values : undefined}
      goTo={goTo}
    />
  );
}
