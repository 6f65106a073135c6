import * as React from "react";
import { infosSelector } from "../../state/selectors/bannerSelectors";
import { isSpeakerSelector } from "../../state/selectors/announcerSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Banner } from "./Banner";

/** Short messages of integrations. They go by themselves. */
export function InfoBanners(): React.ReactElement {
  const { controlId } = useSoftphone();
  const isSpeaker = useSelector(isSpeakerSelector, controlId);
  const infos = useSelector(infosSelector);
  // Always there: screen readers hear only of what comes into a region they know.
  return (
    <div aria-live={isSpeaker ? "polite" : "off"} aria-relevant="additions">
      {infos.map(({ id, text }) => (
        <Banner key={id} level="info">
          <bdi>{text}</bdi>
        </Banner>
      ))}
    </div>
  );
}
