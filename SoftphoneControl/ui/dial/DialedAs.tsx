import * as React from "react";
import { Caption1 } from "@fluentui/react-components";
import { dialedForm } from "../../model/numbers/typedNumber";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";

export interface DialedAsProps {
  readonly id: string;
  readonly typed: string;
  readonly country: string;
}

/** What will really be dialed, where that isn't what stands in the field: a wrong country is seen in time. */
export function DialedAs({ id, typed, country }: DialedAsProps): React.ReactElement {
  const { text, locale } = useSoftphone();
  const parts = usePartStyles();
  const form = dialedForm(typed, country);
  // A number reads from the left in every language.
  const number = form && `\u2066${form.number}\u2069`;
  return (
    <Caption1 id={id} block className={parts.quiet}>
      {number !== undefined && (form?.country === undefined ? text("DialedAs", number) : text("DialedIn", number, regionName(form.country, locale)))}
    </Caption1>
  );
}

function regionName(country: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
}
