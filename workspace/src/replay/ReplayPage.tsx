import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import * as React from "react";
import { loadControlStrings } from "../platform/controlStrings";
import { loadManifest } from "../platform/manifest";
import type { Settings } from "../settings/settings";
import { FilmPlayer } from "./FilmPlayer";
import { loadReplayScript } from "./replayScript";
import type { Replay } from "./replayScript";

interface Opened {
  readonly name: string;
  readonly replay: Replay;
  readonly text: (key: string) => string;
}

interface Props {
  readonly settings: Settings;
  readonly close: () => void;
}

/** Where a bug report is watched as a film. The file stays in this browser. */
export function ReplayPage({ settings, close }: Props): React.ReactElement {
  const { dark, rightToLeft, language, width } = settings;
  const [opened, setOpened] = React.useState<Opened>();
  const [fault, setFault] = React.useState("");
  const input = React.useRef<HTMLInputElement>(null);

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    setFault("");
    try {
      const [content, script, manifest] = await Promise.all([file.text(), loadReplayScript(), loadManifest()]);
      const text = await loadControlStrings(manifest.languageFiles, language);
      setOpened({ name: file.name, replay: script.openReplay(content), text });
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
  }

  const softphone = React.useMemo(() => opened?.replay.element({ text: opened.text, languageId: language, isDarkTheme: dark, isRightToLeft: rightToLeft }), [opened, language, dark, rightToLeft]);
  return (
    <div
      className="replay"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer.files[0]);
      }}
    >
      <header>
        <h1>{opened === undefined ? "Flight recording" : opened.name}</h1>
        <Button onClick={() => input.current?.click()}>Choose a file</Button>
        <Button onClick={close}>Back to the app</Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label="Flight recording"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            // The same file, once more, is a change again.
            currentTarget.value = "";
          }}
        />
      </header>
      {fault !== "" && (
        <MessageBar intent="error">
          <MessageBarBody role="alert">{fault}</MessageBarBody>
        </MessageBar>
      )}
      {opened === undefined || softphone === undefined ? (
        <p className="replay-empty">Drop a recording here, or choose one. Agents download it in the softphone: More, Diagnostics, Download flight recorder.</p>
      ) : (
        <FilmPlayer key={opened.name} replay={opened.replay} softphone={softphone} width={width} />
      )}
    </div>
  );
}
