import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { Notice } from "../../model/requests/notice";
import { endReasons } from "../../model/workItems/workItem";
import type { EndReason } from "../../model/workItems/workItem";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Banner } from "./Banner";
import { useBannersStyles } from "./Banners.styles";

/** Why the one whom a call was to be handed to did not take it. */
function isEndReason(detail: string | undefined): detail is EndReason {
  return endReasons.some((reason) => reason === detail);
}

export function NoticeBanners({ notices }: { readonly notices: readonly Notice[] }): React.ReactElement {
  const { send, text } = useSoftphone();
  const styles = useBannersStyles();
  return (
    <>
      {notices.map(({ id, level, code, detail }) => (
        <Banner
          key={id}
          level={level}
          isAlert
          aside={
            <Button
              appearance="transparent"
              size="small"
              className={styles.dismiss}
              icon={<Icon name="dismiss28Filled" />}
              aria-label={text("Dismiss")}
              onClick={() => send({ type: "intent.noticeDismissed", noticeId: id })}
            />
          }
        >
          {text(`Error_${code}`, isEndReason(detail) ? text(`EndReason_${detail}`) : (detail ?? text("NoDetails")))}
        </Banner>
      ))}
    </>
  );
}
