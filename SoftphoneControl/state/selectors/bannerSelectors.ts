import type { Connection } from "../../model/connection";
import type { Notice } from "../../model/notice";
import type { State } from "../state";

/** While it is up there is nothing to say, nor while the first connection is made and nobody is signed in. */
export function troubledConnectionSelector({ phone }: State): Connection | undefined {
  const { phase } = phone.connection;
  const silent = phase === "up" || (phase === "connecting" && phone.agent === undefined);
  return silent ? undefined : phone.connection;
}

export function noticesSelector({ phone }: State): readonly Notice[] {
  return phone.notices;
}

export function isSoundBlockedSelector({ phone, here }: State): boolean {
  return here.sound === "blocked" && phone.agent !== undefined;
}
