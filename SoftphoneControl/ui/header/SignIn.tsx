import * as React from "react";
import { Button } from "@fluentui/react-components";
import { signInSelector } from "../../state/selectors/signInSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useSoftphoneHeaderStyles } from "./SoftphoneHeader.styles";

export function SignIn(): React.ReactElement | null {
  const { text, command, unlockSound } = useSoftphone();
  const styles = useSoftphoneHeaderStyles();
  const { needed, possible, pending } = useSelector(signInSelector);
  if (!needed) return null;
  return (
    <Button
      appearance="primary"
      size="small"
      className={styles.apart}
      disabledFocusable={!possible}
      onClick={() => {
        // A click is what the browser waits for before it lets calls ring.
        unlockSound();
        command({ type: "signIn" });
      }}
    >
      {text(pending ? "SigningIn" : "SignIn")}
    </Button>
  );
}
