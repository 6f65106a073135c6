import * as React from "react";
import { evaluateBundle } from "../platform/componentFramework";
import { RecordForm } from "./RecordForm";
import type { RecordFormProps } from "./RecordForm";

/** Loads the form, and the bundle of its control with it; record after record is then shown on the loaded form. */
export function FormPage(props: RecordFormProps): React.ReactElement {
  const { form, platform, recordId } = props;
  const [loaded, setLoaded] = React.useState(false);
  const [failure, setFailure] = React.useState<string>();
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
  if (recordId !== undefined && !exists(platform.dataverse.retrieve, form.table, recordId)) return <p className="loading">This record is not available. It may have been deleted.</p>;
  return <RecordForm key={recordId ?? "new"} {...props} />;
}

function exists(retrieve: (table: string, id: string) => unknown, table: string, id: string): boolean {
  try {
    retrieve(table, id);
    return true;
  } catch {
    return false;
  }
}
