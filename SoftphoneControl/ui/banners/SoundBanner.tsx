import * as React from "react";
import { Button } from "@fluentui/react-components";
import { isSoundBlockedSelector } from "../../state/selectors/bannerSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { useSoundBannerStyles } from "./SoundBanner.styles";

/** The whole strip is the button: browsers let a page sound only after a click. */
export function SoundBanner(): React.ReactElement | null {
  const { text, unlockSound } = useSoftphone();
  const styles = useSoundBannerStyles();
  if (!useSelector(isSoundBlockedSelector)) return null;
  return (
    <Button appearance="subtle" className={styles.strip} icon={<Icon name="info16Filled" />} onClick={unlockSound}>
      {text("UnlockSound")}
    </Button>
  );
}
