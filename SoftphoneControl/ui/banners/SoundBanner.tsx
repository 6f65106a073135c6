import * as React from "react";
import { Button } from "@fluentui/react-components";
import { isSoundBlockedSelector } from "../../state/selectors/bannerSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePartStyles } from "../parts/Parts.styles";
import { Banner } from "./Banner";

/** Browsers let a page sound only after a click. */
export function SoundBanner(): React.ReactElement | null {
  const { text, unlockSound } = useSoftphone();
  const parts = usePartStyles();
  if (!useSelector(isSoundBlockedSelector)) return null;
  return (
    <Banner level="info">
      <Button size="small" className={parts.plain} onClick={unlockSound}>
        {text("UnlockSound")}
      </Button>
    </Banner>
  );
}
