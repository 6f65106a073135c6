import type * as React from "react";

export interface Moment {
  readonly at: number;
  readonly title: string;
  readonly refused?: string;
  readonly events: readonly string[];
  readonly isTrouble: boolean;
  /** Here something else has come of it than was recorded. */
  readonly differs: boolean;
}

export interface ReplayLook {
  readonly text: (key: string) => string;
  readonly languageId: number;
  readonly isDarkTheme: boolean;
  readonly isRightToLeft: boolean;
}

/** A film with the softphone that it was recorded on. */
export interface Replay {
  readonly softphoneVersion: string;
  readonly from: number;
  readonly to: number;
  readonly moments: readonly Moment[];
  readonly show: (steps: number) => void;
  element(look: ReplayLook): React.ReactElement;
}

interface ReplayScript {
  /** Throws an Error with a sentence for whoever opened the file. */
  openReplay(text: string): Replay;
}

interface Page {
  OpenSoftphoneReplay?: ReplayScript;
}

/** Loaded when the first film is opened. */
export function loadReplayScript(): Promise<ReplayScript> {
  const page = window as Page;
  if (page.OpenSoftphoneReplay) return Promise.resolve(page.OpenSoftphoneReplay);
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const fail = () => {
      script.remove();
      reject(new Error("The script that shows recordings could not be loaded."));
    };
    script.src = "/platform/replay.js";
    script.onload = () => (page.OpenSoftphoneReplay ? resolve(page.OpenSoftphoneReplay) : fail());
    script.onerror = fail;
    document.head.append(script);
  });
}
