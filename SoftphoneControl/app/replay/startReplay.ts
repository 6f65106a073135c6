import { createStrings } from "../../browser/strings";
import { apiVersion } from "../../cil/contract/apiVersion";
import type { ControlId, RequestId } from "../../model/ids";
import { emptyBook } from "../../model/past/shiftBook";
import { createEmitter } from "../../shared/emitter";
import { softphoneElement } from "../../ui/softphoneElement";
import { developFilm } from "./film";
import type { Film } from "./film";

export interface ReplayLook {
  readonly text: (key: string) => string;
  readonly languageId: number;
  readonly isDarkTheme: boolean;
  readonly isRightToLeft: boolean;
}

export interface Replay extends Omit<Film, "stateAfter"> {
  /** Shows the phone after so many steps; 0: as it began. */
  show(steps: number): void;
  /** The softphone itself. Nothing that is pressed in it does anything. */
  element(look: ReplayLook): ReturnType<typeof softphoneElement>;
}

/**
 * For the page that shows films: what a recorder wrote, and the real views over it.
 * @throws Error with a plain sentence when it is no recording
 */
export function openReplay(text: string): Replay {
  const { stateAfter, ...film } = developFilm(text);
  const shown = createEmitter<undefined>(() => undefined);
  let at = 0;
  const [controlId = "control"] = Object.keys(stateAfter(film.moments.length).here.controls);
  const store = { getState: () => stateAfter(at), subscribe: (listener: () => void) => shown.subscribe(listener) };
  const nothing = (): void => undefined;
  return {
    ...film,
    show(steps) {
      at = steps;
      shown.emit(undefined);
    },
    element: ({ text: textOf, languageId, isDarkTheme, isRightToLeft }) =>
      softphoneElement({
        controlId: controlId as ControlId,
        store,
        send: () => "" as RequestId,
        strings: createStrings(textOf, languageId),
        now: () => film.moments[at - 1]?.at ?? film.from,
        theme: undefined,
        isDarkTheme,
        isRightToLeft,
        layout: "auto",
        field: undefined,
        unlockSound: nothing,
        credentials: { answer: nothing, cancel: nothing },
        log: { entries: () => [], subscribe: () => nothing },
        book: { read: () => Promise.resolve(emptyBook), find: () => Promise.resolve([]) },
        sounds: { ringers: () => undefined, notices: () => "absent", subscribe: () => nothing, test: () => nothing, level: () => nothing, askNotices: nothing },
        flight: () => text,
        versions: { softphone: film.softphoneVersion, api: apiVersion },
        integration: undefined,
        closeSession: nothing,
      }),
  };
}
