import * as React from "react";
import { useOutside } from "../app/useOutside";
import { evaluateBundle } from "../platform/componentFramework";
import { RecordForm } from "./RecordForm";
import type { RecordFormProps } from "./RecordForm";

/** Loads the form, and the bundle of its control with it; record after record is then shown on the loaded form. */
export function FormPage(props: RecordFormProps): React.ReactElement {
  const { form, platform, recordId } = props;
  const [loaded, setLoaded] = React.useState(false);
  const [failure, setFailure] = React.useState<string>();
  useOutside(platform.dataverse.subscribe, platform.dataverse.version);
  React.useEffect(() => {
    let wanted = true;
    evaluateBundle().then(
      () => wanted && setLoaded(true),
      (error: unknown) => wanted && setFailure(String(error)),
    );
    return () => {
      wanted = false;
    };
  }, []);
  if (failure !== undefined) return <p role="alert">{failure}</p>;
  if (!loaded) return <p className="loading">Loading form…</p>;
  if (recordId !== undefined && platform.dataverse.find(form.table, recordId) === undefined) return <p className="loading">This record is not available. It may have been deleted.</p>;
  return <RecordForm key={recordId ?? "new"} {...props} />;
}
