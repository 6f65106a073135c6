import type { Alert } from "../../model/requests/alert";
import type { Connection } from "../../model/agent/connection";
import type { Info } from "../../model/requests/info";
import type { Notice } from "../../model/requests/notice";
import type { State } from "../state";
import { signInElsewhereSelector } from "./signInSelectors";
import { microphoneCode, microphoneTroubleSelector } from "./soundSelectors";
import { unsavedRecordsSelector } from "./unsavedRecordsSelectors";

/** While it is up there is nothing to say, nor while the first connection is made and nobody is signed in. */
export function troubledConnectionSelector({ phone }: State): Connection | undefined {
  const { phase } = phone.connection;
  const silent = phase === "up" || (phase === "connecting" && phone.agent === undefined);
  return silent ? undefined : phone.connection;
}

/** Sound takes its own way: what is said goes on while the line is lost. */
export function doesCallGoOnSelector({ phone }: State): boolean {
  return Object.values(phone.media).some(({ phase, trouble }) => phase === "flowing" && trouble === undefined);
}

/** But for those that a call shows itself, or that the microphone's banner says. */
export function noticesSelector(state: State): readonly Notice[] {
  const { notices, workItems } = state.phone;
  const said = microphoneCode(microphoneTroubleSelector(state));
  return notices.filter(({ about, code, workItemId }) => code !== said && !(about === undefined && workItemId !== undefined && workItems[workItemId] !== undefined));
}

/** A mirror never rings: there the banner would stand for nothing, and go under the agent's first click. */
export function isSoundBlockedSelector({ phone, here }: State): boolean {
  return here.sound === "blocked" && phone.agent !== undefined && here.link !== "mirror";
}

export interface AlertView {
  /** The one that came first. */
  readonly alert: Alert | undefined;
  /** How many wait, this one among them. */
  readonly waiting: number;
}

export function alertSelector({ phone }: State): AlertView {
  return { alert: phone.alerts[0], waiting: phone.alerts.length };
}

export function infosSelector({ phone }: State): readonly Info[] {
  return phone.infos;
}

/** Changes whenever a message comes or goes. */
export function messagesSelector(state: State): string {
  const { alerts, infos } = state.phone;
  const messages = [...alerts.slice(0, 1), ...noticesSelector(state), ...infos].map(({ id }) => id);
  return [...messages, unsavedRecordsSelector(state).fault, microphoneTroubleSelector(state), state.phone.deviceNews?.label, signInElsewhereSelector(state)].join();
}
