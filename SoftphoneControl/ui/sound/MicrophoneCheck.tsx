import * as React from "react";
import { Button, Caption1 } from "@fluentui/react-components";
import { microphoneFaults } from "../../model/settings/soundDevices";
import { useSoftphone } from "../hooks/useSoftphone";
import type { HeardLevel } from "../SoftphoneView.types";
import { useSoundPanelStyles } from "./SoundPanel.styles";

/** From here on somebody speaks. Percent. */
const spoken = 35;
/** Of these in a row the agent has waited long enough: about five seconds. */
const silentReadings = 60;

type Outcome = "listening" | "silent" | "heard" | Exclude<HeardLevel, number>;

/** Says plainly whether the microphone hears the agent. It is open only while it is looked at; the level is drawn past React. */
export function MicrophoneCheck({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  const { sounds, text } = useSoftphone();
  const styles = useSoundPanelStyles();
  const [outcome, setOutcome] = React.useState<Outcome>();
  const [isOn, setOn] = React.useState(false);
  const meter = React.useRef<HTMLDivElement>(null);
  const bar = React.useRef<HTMLDivElement>(null);

  React.useEffect(() => {
    if (!isOn) return undefined;
    let silent = 0;
    let said: Outcome | undefined;
    // Told once: a level that says nothing new renders nothing.
    const say = (what: Outcome): void => {
      if (said !== what) setOutcome(what);
      said = what;
    };
    say("listening");
    return sounds.level((level) => {
      if (typeof level === "string") {
        say(level);
        setOn(false);
        return;
      }
      silent = level < spoken ? silent + 1 : 0;
      if (level >= spoken) say("heard");
      else if (silent === silentReadings) say("silent");
      meter.current?.setAttribute("aria-valuenow", String(level));
      if (bar.current) bar.current.style.width = `${level}%`;
    });
  }, [isOn, sounds]);

  return (
    <>
      <div className={styles.buttons}>
        {children}
        <Button
          size="small"
          onClick={() => {
            setOutcome(undefined);
            setOn(!isOn);
          }}
        >
          {text(isOn ? "StopCheck" : "CheckMicrophone")}
        </Button>
      </div>
      {isOn && (
        <div ref={meter} role="meter" aria-label={text("MicrophoneLevel")} aria-valuemin={0} aria-valuemax={100} aria-valuenow={0} className={styles.meter}>
          <div ref={bar} className={styles.level} />
        </div>
      )}
      {/* Always there: screen readers hear only of what comes into a region they know. */}
      <Caption1 role="status">{outcome !== undefined && (isFault(outcome) ? `${text(`Error_${microphoneFaults[outcome]}`)} ${text(`Microphone_${outcome}`)}` : text(`Heard_${outcome}`))}</Caption1>
    </>
  );
}

function isFault(outcome: Outcome): outcome is Exclude<HeardLevel, number> {
  return outcome in microphoneFaults;
}
