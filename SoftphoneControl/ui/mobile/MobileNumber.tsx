import * as React from "react";
import { FluentProvider, Link, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { Icon } from "../icons/Icon";
import { usePartStyles } from "../parts/Parts.styles";
import type { Strings } from "../strings/Strings";
import type { Text } from "../strings/stringKeys";
import { useMobileNumberStyles } from "./MobileNumber.styles";

export interface MobileNumberProps {
  readonly strings: Strings;
  readonly theme: Theme | undefined;
  readonly isDarkTheme: boolean;
  readonly isRightToLeft: boolean;
  /** As it stands in the record; empty when there is none, undefined when column security hides it. */
  readonly number: string | undefined;
  /** Undefined when it is no number that can be called. */
  readonly link: string | undefined;
}

/** In the mobile app the phone calls by itself: the number, and why there is no softphone. */
export function MobileNumber({ theme, isDarkTheme, isRightToLeft, ...shown }: MobileNumberProps): React.ReactElement {
  return (
    <FluentProvider style={{ width: "100%" }} theme={theme ?? (isDarkTheme ? webDarkTheme : webLightTheme)} dir={isRightToLeft ? "rtl" : "ltr"}>
      <NumberAndNote {...shown} />
    </FluentProvider>
  );
}

function NumberAndNote({ strings, number, link }: Pick<MobileNumberProps, "strings" | "number" | "link">): React.ReactElement {
  const styles = useMobileNumberStyles();
  const parts = usePartStyles();
  const text: Text = (key, ...values) => strings.text(key, ...values);
  return (
    <div className={styles.root}>
      {link === undefined ? (
        <div>{number === undefined ? text("RecordNumberHidden") : number || text("RecordNumberNone")}</div>
      ) : (
        <Link className={styles.link} href={link} aria-label={text("CallNumber", number ?? "")}>
          <Icon name="call24Filled" />
          <bdi dir="ltr">{number}</bdi>
        </Link>
      )}
      <div className={parts.quiet}>{text("MobileNote")}</div>
    </div>
  );
}
