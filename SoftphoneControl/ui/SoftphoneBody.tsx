import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { isCollapsedSelector } from "../state/selectors/barSelectors";
import { isOutdatedSelector } from "../state/selectors/pageSelectors";
import { Announcer } from "./Announcer";
import { Banners } from "./banners/Banners";
import { DialQuestion } from "./banners/DialQuestion";
import { OutdatedNotice } from "./banners/OutdatedNotice";
import { CallList } from "./calls/CallList";
import { DialField } from "./dial/DialField";
import { RecordNumber } from "./dial/RecordNumber";
import { SoftphoneHeader } from "./header/SoftphoneHeader";
import { softphoneMark } from "./hooks/useLentFocus";
import { useSelector } from "./hooks/useSelector";
import { IntegrationFrame } from "./integration/IntegrationFrame";
import { OpenedPanel } from "./panels/OpenedPanel";
import { ConnectsNote } from "./people/ConnectsNote";
import { PeopleCalling } from "./people/PeopleCalling";
import { SetUpCard } from "./people/SetUpCard";
import { Sessions } from "./sessions/Sessions";
import { AccountPrompt } from "./signIn/AccountPrompt";
import { useSoftphoneBodyStyles } from "./SoftphoneBody.styles";
import type { SoftphoneViewProps } from "./SoftphoneView.types";

type SoftphoneBodyProps = Pick<SoftphoneViewProps, "field" | "layout" | "integration">;

/** What needs nothing of the form: the same elements each time, so that React leaves them alone when the form tells something new. */
const header = <SoftphoneHeader />;
const accountPrompt = <AccountPrompt />;
const setUpCard = <SetUpCard />;
const dialField = <DialField />;
const sessions = <Sessions />;
const besides = (
  <>
    <OpenedPanel />
    <ConnectsNote />
  </>
);
const messages = (
  <>
    <DialQuestion />
    <Banners />
  </>
);
const announcer = <Announcer />;

/**
 * Everything there is to see. Nothing that can be pressed moves by itself: calls stand below (or beside) the fields, where room is
 * kept for one that rings, and messages at the foot, which stays in sight.
 */
export function SoftphoneBody({ field, layout, integration }: SoftphoneBodyProps): React.ReactElement {
  const styles = useSoftphoneBodyStyles();
  const isCompact = layout === "compact";
  const isCollapsed = useSelector(isCollapsedSelector);
  const calls = React.useMemo(() => <CallList isRoomy={!isCompact} />, [isCompact]);
  const peopleCalling = React.useMemo(() => <PeopleCalling isOpenAtFirst={!isCompact} />, [isCompact]);
  if (useSelector(isOutdatedSelector)) {
    return (
      <div className={styles.softphone}>
        <OutdatedNotice />
      </div>
    );
  }
  return (
    <div className={styles.softphone} {...{ [softphoneMark]: "" }}>
      {header}
      {accountPrompt}
      <div>
        {/* Hidden, not gone: what was typed and what an integration does goes on. */}
        <div hidden={isCollapsed}>
          {setUpCard}
          <div className={mergeClasses(styles.body, isCompact && styles.oneColumn)}>
            <div className={mergeClasses(styles.dial, layout === "full" && styles.narrowDial)}>
              {field && <RecordNumber key={field.recordId} field={field} />}
              {dialField}
            </div>
            {calls}
          </div>
          {sessions}
          {integration && <IntegrationFrame url={integration.url} />}
          {besides}
          {peopleCalling}
        </div>
        <div className={styles.foot}>
          {messages}
        </div>
      </div>
      {announcer}
    </div>
  );
}
