import * as React from "react";
import { messagesSelector } from "../../state/selectors/bannerSelectors";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useBannersStyles } from "./Banners.styles";
import { ConnectionBanner } from "./ConnectionBanner";
import { InfoBanners } from "./InfoBanners";
import { IntegrationAlert } from "./IntegrationAlert";
import { NoticeBanners } from "./NoticeBanners";
import { SoundBanner } from "./SoundBanner";
import { UnsavedRecords } from "./UnsavedRecords";

/** Everything the agent should know now. Whoever dismisses one stays here, and finds the next. */
export function Banners(): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useBannersStyles();
  const kept = useKeptFocus<HTMLDivElement>(useSelector(messagesSelector));
  return (
    <div {...kept} role="group" aria-label={text("Messages")} tabIndex={-1} className={styles.banners}>
      <ConnectionBanner />
      <SoundBanner />
      <IntegrationAlert />
      <NoticeBanners />
      <UnsavedRecords />
      <InfoBanners />
    </div>
  );
}
