import * as React from "react";
import { messagesSelector, noticesSelector } from "../../state/selectors/bannerSelectors";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useBannersStyles } from "./Banners.styles";
import { ConnectionBanner } from "./ConnectionBanner";
import { DeviceNewsBanner } from "./DeviceNewsBanner";
import { InfoBanners } from "./InfoBanners";
import { IntegrationAlert } from "./IntegrationAlert";
import { MicrophoneBanner } from "./MicrophoneBanner";
import { NoticeBanners } from "./NoticeBanners";
import { SignInElsewhere } from "./SignInElsewhere";
import { SoundBanner } from "./SoundBanner";
import { UnsavedRecords } from "./UnsavedRecords";

/** Everything the agent should know now. Whoever dismisses one stays here, and finds the next. */
export function Banners(): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useBannersStyles();
  const kept = useKeptFocus<HTMLDivElement>(useSelector(messagesSelector));
  const notices = useSelector(noticesSelector);
  return (
    <div {...kept} role="group" aria-label={text("Messages")} tabIndex={-1} className={styles.banners}>
      <ConnectionBanner />
      <SignInElsewhere />
      <MicrophoneBanner />
      <DeviceNewsBanner />
      <SoundBanner />
      <IntegrationAlert />
      <NoticeBanners notices={notices} />
      <UnsavedRecords />
      <InfoBanners />
    </div>
  );
}
