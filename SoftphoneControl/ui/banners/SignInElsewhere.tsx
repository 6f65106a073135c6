import * as React from "react";
import { signInElsewhereSelector } from "../../state/selectors/signInSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Banner } from "./Banner";

/** A password is typed in the page that has the telephone, and nowhere else. */
export function SignInElsewhere(): React.ReactElement | null {
  const { text } = useSoftphone();
  const what = useSelector(signInElsewhereSelector);
  if (what === undefined) return null;
  return what === "asked" ? <Banner level="info">{text("CredentialsElsewhere")}</Banner> : <Banner level="error" isAlert>{text("Error_signInElsewhere")}</Banner>;
}
