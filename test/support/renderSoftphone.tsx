import { act, configure, render } from "@testing-library/react";
import type { RenderResult } from "@testing-library/react";
import * as React from "react";
import { createStrings } from "../../SoftphoneControl/browser/strings";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import type { RegionalSettings } from "../../SoftphoneControl/model/settings/regionalSettings";
import type { AgentIntent } from "../../SoftphoneControl/state/agentIntent";
import type { State } from "../../SoftphoneControl/state/state";
import { softphoneElement } from "../../SoftphoneControl/ui/softphoneElement";
import type { NumberField, SoftphoneViewProps, ViewSounds } from "../../SoftphoneControl/ui/SoftphoneView.types";
import type { Strings } from "../../SoftphoneControl/ui/strings/Strings";
import { nineThirty, theControl } from "./builders";
import { readResx } from "./resx";

export interface SoftphoneOnScreen extends RenderResult {
  readonly sent: AgentIntent[];
  /** How often React changed anything. */
  commits(): number;
  show(state: State): void;
  /** The app's updateView. */
  update(changes: Partial<SoftphoneViewProps>): void;
  readonly unlockSound: jest.Mock;
  readonly closeSession: jest.Mock;
  readonly credentials: { readonly answer: jest.Mock; readonly cancel: jest.Mock };
}

/** The texts of one language, as the platform hands them over. */
export function stringsOf(language: number, regional?: RegionalSettings): Strings {
  const texts = readResx(language);
  return createStrings(
    (key) => {
      const text = texts.get(key);
      if (text === undefined) throw new Error(`No text for ${key}`);
      return text;
    },
    language,
    regional,
  );
}

const english = stringsOf(1033);

/** A page that hears and shows nothing by itself. */
export const silentSounds: ViewSounds = {
  ringers: () => undefined,
  notices: () => "granted",
  subscribe: () => () => undefined,
  test: () => () => undefined,
  level: () => () => undefined,
  askNotices: () => undefined,
};


// Nothing here is hidden by styles, and asking jsdom for them takes most of a test's time.
configure({ defaultHidden: true });
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

export function fieldOf(changes: Partial<NumberField> = {}): NumberField {
  return { value: "+12065550142", recordId: "record-1", otherNumber: "", editable: true, readable: true, onChange: () => undefined, ...changes };
}

/** The softphone over a plain state: no store, no contact centre. `now` is half past nine plus what fake timers have run. */
export function renderSoftphone(first: State, changes: Partial<SoftphoneViewProps> = {}): SoftphoneOnScreen {
  let state = first;
  let commits = 0;
  let requests = 0;
  const started = Date.now();
  const listeners = new Set<() => void>();
  const sent: AgentIntent[] = [];
  const unlockSound = jest.fn();
  const closeSession = jest.fn();
  const credentials = { answer: jest.fn(), cancel: jest.fn() };
  let props: SoftphoneViewProps = {
    controlId: theControl,
    store: {
      getState: () => state,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => {
          listeners.delete(listener);
        };
      },
    },
    send: (intent) => {
      sent.push(intent);
      requests += 1;
      return `request-${String(requests)}` as RequestId;
    },
    strings: english,
    now: () => nineThirty + Date.now() - started,
    theme: undefined,
    isDarkTheme: false,
    isRightToLeft: false,
    layout: "auto",
    field: fieldOf(),
    unlockSound,
    sounds: silentSounds,
    credentials,
    flight: () => "{}",
    versions: { softphone: "0.1.0", api: "6.4" },
    log: { entries: () => [], subscribe: () => () => undefined },
    // Still being read: nothing changes by itself.
    book: { read: () => new Promise(() => undefined), find: () => Promise.resolve([]) },
    integration: undefined,
    closeSession,
    ...changes,
  };
  const element = (): React.ReactElement => (
    <React.Profiler
      id="softphone"
      onRender={() => {
        commits += 1;
      }}
    >
      {softphoneElement(props)}
    </React.Profiler>
  );
  const result = render(element());
  return {
    ...result,
    sent,
    unlockSound,
    closeSession,
    credentials,
    commits: () => commits,
    show(next) {
      state = next;
      act(() => {
        for (const listener of [...listeners]) listener();
      });
    },
    update(more) {
      props = { ...props, ...more };
      result.rerender(element());
    },
  };
}
