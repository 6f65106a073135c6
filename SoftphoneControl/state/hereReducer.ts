import type { Draft } from "immer";
import type { HereFact } from "./actions";
import type { HereState } from "./state";

type OwnPageFact = Extract<HereFact, { type: `control.${string}` | "sound.changed" }>;

export function reduceHere(here: Draft<HereState>, action: OwnPageFact): void {
  switch (action.type) {
    case "control.attached":
      here.controls[action.control.id] = { ...action.control };
      return;
    case "control.detached":
      delete here.controls[action.controlId];
      return;
    case "sound.changed":
      here.sound = action.sound;
  }
}
