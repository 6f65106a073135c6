import { Button, Field, Select, Slider } from "@fluentui/react-components";
import * as React from "react";
import { MomentList } from "./MomentList";
import type { Replay } from "./replayScript";
import { usePlayback } from "./usePlayback";

const speeds = [1, 2, 5, 20] as const;

interface Props {
  readonly replay: Replay;
  readonly softphone: React.ReactElement;
  readonly width: string;
}

/** A recording, step by step: the softphone as it was, and beside it what happened. */
export function FilmPlayer({ replay, softphone, width }: Props): React.ReactElement {
  const { moments } = replay;
  const [speed, setSpeed] = React.useState<number>(1);
  const { at, isPlaying, goTo, play } = usePlayback(replay, speed);
  const isTrouble = (index: number) => moments[index]?.isTrouble === true || moments[index]?.differs === true;
  const troubles = React.useMemo(() => moments.filter((moment) => moment.isTrouble || moment.differs).length, [moments]);
  const next = moments.findIndex((_, index) => index >= at && isTrouble(index));
  const now = moments[at - 1];
  return (
    <div className="film">
      <div className="film-tools">
        <Button appearance="primary" onClick={() => play(!isPlaying)} disabled={moments.length === 0}>
          {isPlaying ? "Pause" : "Play"}
        </Button>
        <Button onClick={() => goTo(at - 1)} disabled={at === 0}>
          Step back
        </Button>
        <Button onClick={() => goTo(at + 1)} disabled={at === moments.length}>
          Step forward
        </Button>
        <Button onClick={() => goTo(next + 1)} disabled={next < 0}>
          Next error or refusal
        </Button>
        <Field label="Speed" orientation="horizontal">
          <Select value={speed} onChange={(_, data) => setSpeed(Number(data.value))}>
            {speeds.map((times) => (
              <option key={times} value={times}>{`${times} ×`}</option>
            ))}
          </Select>
        </Field>
        <Slider className="film-slider" aria-label="Step" min={0} max={moments.length} value={at} onChange={(_, data) => goTo(data.value)} />
        <span role="status">{`${at} of ${moments.length}`}</span>
      </div>
      <p className="film-now">
        {now === undefined ? "As the recording begins." : `${new Date(now.at).toLocaleString("en-GB")}: ${now.title}`}
        {now?.refused !== undefined && ` (refused: ${now.refused})`}
        {now?.differs === true && " (this version of the softphone makes something else of it)"}
        {` · Errors and refusals: ${troubles} · Recorded by version ${replay.softphoneVersion}. Nothing that is pressed in this softphone does anything.`}
      </p>
      <div className="film-stage">
        <MomentList moments={moments} at={at} goTo={goTo} />
        <section className={`film-softphone width-${width}`} aria-label="The softphone as it was">
          {softphone}
        </section>
      </div>
    </div>
  );
}
