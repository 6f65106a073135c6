import * as React from "react";
import type { Place } from "../app/place";
import { evaluateBundle } from "../platform/componentFramework";
import type { Platform } from "../platform/platform";
import type { Settings } from "../settings/settings";
import { ContactForm } from "./ContactForm";

interface Props {
  readonly platform: Platform;
  readonly settings: Settings;
  readonly recordId: string | undefined;
  readonly goTo: (place: Place) => void;
}

/** Loads the form, and the bundle of its control with it; record after record is then shown on the loaded form. */
export function FormPage(props: Props): React.ReactElement {
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
  return loaded ? <ContactForm key={props.recordId ?? "new"} {...props} /> : <p className="loading">Loading form…</p>;
}
