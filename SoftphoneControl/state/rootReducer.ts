import { assertNever } from "../shared/assertNever";
import { isPageFact } from "./actions";
import type { Action, PageFact } from "./actions";
import { write, writePhone } from "./draft";
import { checkFact } from "./facts/checkFact";
import { reduceFact } from "./facts/factReducer";
import { reduceHere } from "./hereReducer";
import { checkIntent } from "./intents/checkIntent";
import { reduceCommand, reduceOwnIntent, reduceRefusedIntent } from "./intents/intentReducer";
import { reduceClock } from "./clockReducer";
import { reduceCredentials } from "./credentialsReducer";
import { followRules } from "./rules/followRules";
import { reduceOutcome } from "./outcomeReducer";
import { reduceDialing } from "./dialReducer";
import { reducePages } from "./pagesReducer";
import { reduceJourney } from "./journeyReducer";
import { reducePeer } from "./peerReducer";
import { reducePeople } from "./peopleReducer";
import { changePreferences, restorePreferences } from "./preferencesReducer";
import { changeDevices, changeDeviceNews } from "./soundReducer";
import { followShift } from "./shift/followShift";
import type { PhoneState, State } from "./state";
import type { Refusal } from "./step";

export interface Reduced {
  readonly state: State;
  readonly refused?: Refusal | undefined;
}

/** A step's own change, what follows from it for calls by the admin's rules, and what it counts as in the shift. */
export function rootReducer(state: State, action: Action): Reduced {
  const reduced = reduce(state, action);
  return isPageFact(action) ? reduced : { ...reduced, state: followShift(state, followRules(state, reduced.state, action.at), action) };
}

/** The only place where the state changes. Pure: what it needs of the world stands in the action. */
function reduce(state: State, action: Action): Reduced {
  switch (action.type) {
    case "intent.command": {
      const checked = checkIntent(state.phone, action);
      if ("kind" in checked) {
        if (checked.kind !== "intent") return { state, refused: checked };
        return { state: writePhone(state, (phone) => { reduceRefusedIntent(phone, action, checked); }), refused: checked };
      }
      return { state: writePhone(state, (phone) => { reduceCommand(phone, action, checked); }) };
    }
    case "intent.notesChanged":
    case "intent.noticeDismissed":
    case "intent.customerChosen":
    case "intent.alertRaised":
    case "intent.alertAnswered":
    case "intent.infoShown":
    case "intent.recordsSearched":
    case "intent.contactsAsked":
    case "intent.recordsRetried":
    case "intent.helpAnswered":
    case "intent.autoAnswerCancelled":
    case "intent.notesFinished":
      return { state: writePhone(state, (phone) => { reduceOwnIntent(phone, action); }) };
    case "intent.peopleSought":
    case "people.found":
      return { state: writePhone(state, (phone) => { reducePeople(phone, action); }) };
    case "preferences.restored":
      return { state: writePhone(state, (phone) => { restorePreferences(phone, action.preferences); }) };
    case "intent.preferencesChanged":
      return { state: writePhone(state, (phone) => { changePreferences(phone, action.preferences); }) };
    case "intent.deviceChosen":
    case "intent.microphoneAsked":
      return { state };
    case "devices.changed":
      return { state: writePhone(state, (phone) => { changeDevices(phone, action.devices); }) };
    case "intent.deviceNewsRead":
    case "ringer.gone":
      return { state: { ...state, phone: changeDeviceNews(state.phone, action) } };
    case "credentials.asked":
    case "credentials.settled":
      return { state: writePhone(state, (phone) => { reduceCredentials(phone, action); }) };
    case "intent.dialAnswered":
      return { state: writePhone(state, (phone) => { reduceDialing(phone, action); }) };
    case "intent.restartAsked":
      return { state: { ...state, phone: { ...state.phone, restartAskedAt: action.at } } };
    case "intent.simulation":
    case "intent.logWritten":
    case "request.refused":
    case "health.restored":
      return { state };
    case "dialGuard.set":
    case "dialGuard.lifted":
    case "client.left":
      return { state: writePhone(state, (phone) => { reducePeer(phone, action); }) };
    case "page.joined":
    case "page.used":
    case "page.hidden":
    case "page.left":
    case "pages.forgotten":
    case "host.sessionFocused":
    case "host.sessionClosed":
    case "host.presenceChanged":
      return { state: writePhone(state, (phone) => { reducePages(phone, action); }) };
    case "contactCenter.connectionChanged":
    case "contactCenter.snapshotReceived":
    case "contactCenter.agentStateChanged":
    case "contactCenter.nextAgentStateChanged":
    case "contactCenter.workItemAppeared":
    case "contactCenter.workItemChanged":
    case "contactCenter.directoryChanged":
    case "contactCenter.callMediaChanged":
    case "contactCenter.troubleTold":
    case "contactCenter.chatDeskChanged":
    case "contactCenter.telephoneChanged": {
      const refused = checkFact(state.phone, action);
      return refused ? { state, refused } : { state: writePhone(state, (phone) => { reduceFact(phone, action); }) };
    }
    case "request.accepted":
    case "request.failed":
    case "resync.wanted":
    case "customers.sought":
    case "customers.found":
    case "customers.missed":
    case "associations.found":
    case "records.found":
    case "contacts.found":
    case "record.created":
    case "pop.done":
    case "callSession.changed":
    case "callRecord.sent":
    case "callRecord.written":
    case "callRecord.failed":
    case "callRecords.restored":
    case "dial.checked":
    case "trouble.noticed":
      return { state: writePhone(state, (phone) => { reduceOutcome(phone, action); }) };
    case "journey.told":
      return { state: writePhone(state, (phone) => { reduceJourney(phone, action.events); }) };
    case "clock.due":
      return { state: writePhone(state, (phone) => { reduceClock(phone, action.at); }) };
    case "control.attached":
    case "control.detached":
    case "sound.changed":
    case "link.changed":
    case "lead.changed":
    case "sessions.changed":
    case "host.told":
      return { state: reduceOwnPage(state, action) };
    case "keep.restored":
      return { state: { ...state, phone: { ...state.phone, kept: action.parts } } };
    case "phone.startedAnew":
      return { state: { ...state, phone: startAnew(state.phone) } };
    case "configuration.loaded":
      return { state: { ...state, phone: { ...state.phone, configuration: action.configuration, setUp: action.problem } } };
    case "simulation.offered":
      return { state: { ...state, phone: { ...state.phone, simulation: action.offer } } };
    case "replica.received":
      return { state: { ...state, phone: action.phone } };
    default:
      return assertNever(action);
  }
}

function reduceOwnPage(state: State, action: Exclude<PageFact, { type: "replica.received" }>): State {
  const here = write(state.here, (draft) => { reduceHere(draft, action); });
  return here === state.here ? state : { ...state, here };
}

/** What is shown stays until the first snapshot says what is so. */
function startAnew(phone: PhoneState): PhoneState {
  const uncounted = <Counted extends { readonly revision: number }>(counted: Counted): Counted => ({ ...counted, revision: 0 });
  const workItems = Object.fromEntries(Object.entries(phone.workItems).map(([id, item]) => [id, uncounted(item)]));
  return { ...phone, workItems, channels: phone.channels.map(uncounted), ended: [], media: {}, devices: undefined, deviceNews: undefined, credentialsAsked: undefined };
}
