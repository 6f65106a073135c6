import * as React from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useSoftphone } from "../hooks/useSoftphone";
import { PanelTitle } from "../parts/PanelTitle";
import type { Integration } from "../SoftphoneView.types";
import { useIntegrationFrameStyles } from "./IntegrationFrame.styles";

/** The integration's own page. Closed it goes on: taken out of the page, or moved in it, it would start again. */
export function IntegrationFrame({ url }: Integration): React.ReactElement {
  const { text } = useSoftphone();
  const styles = useIntegrationFrameStyles();
  const [isOpen, setOpen] = React.useState(true);
  return (
    <section aria-label={text("CustomIntegration")} className={styles.panel}>
      <PanelTitle
        title={text("CustomIntegration")}
        isOpen={isOpen}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      />
      <div className={mergeClasses(styles.room, !isOpen && styles.closed)}>
        <div className={styles.resizable}>
          <iframe title={text("CustomIntegration")} src={url} className={styles.frame} />
        </div>
      </div>
    </section>
  );
}
