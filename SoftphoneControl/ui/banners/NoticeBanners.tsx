import * as React from "react";
import { Button } from "@fluentui/react-components";
import type { Notice } from "../../model/notice";
import { useSoftphone } from "../hooks/useSoftphone";
import { Icon } from "../icons/Icon";
import { Banner } from "./Banner";

export function NoticeBanners({ notices }: { readonly notices: readonly Notice[] }): React.ReactElement {
  const { send, text } = useSoftphone();
  return (
    <>
      {notices.map(({ id, level, code, detail }) => (
        <Banner
          key={id}
          level={level}
          isAlert
          action={
            <Button
              appearance="transparent"
              size="small"
              icon={<Icon name="dismiss28Filled" />}
              aria-label={text("Dismiss")}
              onClick={() => send({ type: "intent.noticeDismissed", noticeId: id })}
            />
          }
        >
          {text(`Error_${code}`, detail ?? text("NoDetails"))}
        </Banner>
      ))}
    </>
  );
}
