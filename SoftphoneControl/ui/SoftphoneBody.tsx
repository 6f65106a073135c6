import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { Announcer } from "./Announcer";
import { ConnectionBanner } from "./banners/ConnectionBanner";
import { NoticeBanners } from "./banners/NoticeBanners";
import { SoundBanner } from "./banners/SoundBanner";
import { CallList } from "./calls/CallList";
import { DialField } from "./dial/DialField";
import { RecordNumber } from "./dial/RecordNumber";
import { SoftphoneHeader } from "./header/SoftphoneHeader";
import { ConnectsNote } from "./people/ConnectsNote";
import { PeopleCalling } from "./people/PeopleCalling";
import { SetUpCard } from "./people/SetUpCard";
import { useSoftphoneBodyStyles } from "./SoftphoneBody.styles";
import type { SoftphoneViewProps } from "./SoftphoneView.types";

/** Everything there is to see. Calls stand below (or beside) the fields: one that comes moves nothing. */
export function SoftphoneBody({ field, layout }: Pick<SoftphoneViewProps, "field" | "layout">): React.ReactElement {
  const styles = useSoftphoneBodyStyles();
  const isCompact = layout === "compact";
  return (
    <div className={styles.softphone}>
      <SoftphoneHeader />
      <ConnectionBanner />
      <SoundBanner />
      <NoticeBanners />
      <div className={mergeClasses(styles.body, isCompact && styles.oneColumn)}>
        <div className={mergeClasses(styles.dial, layout === "full" && styles.narrowDial)}>
          <RecordNumber key={field.recordId} field={field} />
          <DialField />
        </div>
        <CallList isRoomy={!isCompact} />
      </div>
      <SetUpCard />
      <ConnectsNote />
      <PeopleCalling isOpenAtFirst={!isCompact} />
      <Announcer />
    </div>
  );
}
