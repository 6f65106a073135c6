import { assertNever } from "../shared/assertNever";
import { isPageFact } from "./actions";
import type { Action, PageFact } from "./actions";
import { giveBack, write, writePhone } from "./draft";
import type { PhoneDraft } from "./draft";
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
import type { State } from "./state";
import type { Refusal } from "./step";

export interface Reduced {
  readonly state: State;
  readonly refused?: Refusal | undefined;
}

/** A step's own change, what follows from it for calls by the admin's rules, and what it counts as in the shift: all in one copy of the phone. */
export function rootReducer(state: State, action: Action): Reduced {
  if (isPageFact(action)) return { state: reduceOwnPage(state, action) };
  const before = state.phone;
  let refused: Refusal | undefined;
  const after = writePhone(state, (phone) => {
    refused = reducePhone(phone, action);
    // What follows is about what has really changed.
    giveBack();
    followRules(before, phone, action.at);
    followShift(before, phone, action);
  });
  return { state: after, refused };
}

/** The only place where the phone changes. Pure: what it needs of the world stands in the action. @returns why it did not */
function reducePhone(phone: PhoneDraft, action: Exclude<Action, PageFact>): Refusal | undefined {
  switch (action.type) {
    case "intent.command": {
      const checked = checkIntent(phone, action);
      if (!("kind" in checked)) {
        reduceCommand(phone, action, checked);
        return undefined;
      }
      if (checked.kind === "intent") reduceRefusedIntent(phone, action, checked);
      return checked;
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
      reduceOwnIntent(phone, action);
      return undefined;
    case "intent.peopleSought":
    case "people.found":
      reducePeople(phone, action);
      return undefined;
    case "preferences.restored":
      restorePreferences(phone, action.preferences);
      return undefined;
    case "intent.preferencesChanged":
      changePreferences(phone, action.preferences);
      return undefined;
    case "intent.deviceChosen":
    case "intent.microphoneAsked":
      return undefined;
    case "devices.changed":
      changeDevices(phone, action.devices);
      return undefined;
    case "intent.deviceNewsRead":
    case "ringer.gone":
      changeDeviceNews(phone, action);
      return undefined;
    case "credentials.asked":
    case "credentials.settled":
      reduceCredentials(phone, action);
      return undefined;
    case "intent.dialAnswered":
      reduceDialing(phone, action);
      return undefined;
    case "intent.restartAsked":
      phone.restartAskedAt = action.at;
      return undefined;
    case "intent.simulation":
    case "intent.logWritten":
    case "request.refused":
    case "health.restored":
      return undefined;
    case "dialGuard.set":
    case "dialGuard.lifted":
    case "client.left":
      reducePeer(phone, action);
      return undefined;
    case "page.joined":
    case "page.used":
    case "page.hidden":
    case "page.left":
    case "pages.forgotten":
    case "host.sessionFocused":
    case "host.sessionClosed":
    case "host.presenceChanged":
      reducePages(phone, action);
      return undefined;
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
      const refused = checkFact(phone, action);
      if (!refused) reduceFact(phone, action);
      return refused;
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
      reduceOutcome(phone, action);
      return undefined;
    case "journey.told":
      reduceJourney(phone, action.events);
      return undefined;
    case "clock.due":
      reduceClock(phone, action.at);
      return undefined;
    case "keep.restored":
      phone.kept = action.parts;
      return undefined;
    case "phone.startedAnew":
      startAnew(phone);
      return undefined;
    case "configuration.loaded":
      phone.configuration = action.configuration;
      phone.setUp = action.problem;
      return undefined;
    case "simulation.offered":
      phone.simulation = action.offer;
      return undefined;
    default:
      return assertNever(action);
  }
}

/** What the other page's phone is was told, and counted, there. */
function reduceOwnPage(state: State, action: PageFact): State {
  if (action.type === "replica.received") return { ...state, phone: action.phone };
  const here = write(state.here, (draft) => { reduceHere(draft, action); });
  return here === state.here ? state : { ...state, here };
}

/** What is shown stays until the first snapshot says what is so. */
function startAnew(phone: PhoneDraft): void {
  const uncounted = <Counted extends { readonly revision: number }>(counted: Counted): Counted => ({ ...counted, revision: 0 });
  phone.workItems = Object.fromEntries(Object.entries(phone.workItems).map(([id, item]) => [id, uncounted(item)]));
  phone.channels = phone.channels.map(uncounted);
  phone.ended = [];
  phone.media = {};
  phone.devices = undefined;
  phone.deviceNews = undefined;
  phone.credentialsAsked = undefined;
}
