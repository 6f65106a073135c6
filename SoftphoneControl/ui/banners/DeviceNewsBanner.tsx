import * as React from "react";
import { Button } from "@fluentui/react-components";
import { deviceNewsSelector } from "../../state/selectors/soundSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { Banner } from "./Banner";

/** A headset that went, and what took its place; one that came, and is not used unasked. */
export function DeviceNewsBanner(): React.ReactElement | null {
  const { send, text } = useSoftphone();
  const news = useSelector(deviceNewsSelector);
  if (news === undefined) return null;
  const isFound = news.phase === "found";
  const read = (): unknown => send({ type: "intent.deviceNewsRead" });
  const use = (): void => {
    for (const kind of ["input", "output"] as const) {
      const id = isFound ? news[kind] : undefined;
      if (id !== undefined) send({ type: "intent.deviceChosen", kind, id });
    }
    read();
  };
  return (
    <Banner
      key={news.label}
      level={isFound ? "info" : "warning"}
      isAlert
      action={
        <>
          {isFound && <Button size="small" onClick={use}>{text("DeviceUse")}</Button>}
          <Button size="small" appearance={isFound ? "subtle" : "secondary"} onClick={read}>{text(isFound ? "DeviceIgnore" : "Close")}</Button>
        </>
      }
    >
      {isFound ? text("DeviceFound", news.label) : text(news.kind === "ringer" ? "RingerGone" : "DeviceGone", news.label, news.now || text("SystemDefault"))}
    </Banner>
  );
}
