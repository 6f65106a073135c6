import { cifAbilities, cifWays, multisessionAbilities, multisessionWays } from "./hostAbilities";
import { describeAbilities } from "./hostAbilitiesContract";
import { describeHost } from "./hostContract";
import { cifBench, localBench, multisessionBench, relayedBench } from "./hostBenches";

describeHost({ kind: "local", makeBench: localBench });
describeHost({ kind: "cif", makeBench: cifBench });
describeHost({ kind: "relayed", makeBench: relayedBench });
describeHost({ kind: "multisession", makeBench: multisessionBench });

const focused = [{ type: "sessionFocused", sessionId: "s1" }] as const;
const closed = [{ type: "sessionClosed", sessionId: "s1" }] as const;
const clicked = [{ type: "numberClicked", number: "+442071838750" }] as const;
const presence = (text: string) => [{ type: "presenceChanged", presence: text }] as const;
const click = { value: "+442071838750", name: "mobilephone", format: "phone", entityLogicalName: "contact" };

describeAbilities("cif", {
  abilities: cifAbilities,
  ways: cifWays,
  makeBench: cifBench,
  news: [
    ["onSessionSwitched", JSON.stringify({ sessionId: "s1", focussed: true, context: {} }), focused],
    ["onSessionSwitched", { sessionId: "s1", focused: true }, focused],
    ["onSessionSwitched", new Map([["value", JSON.stringify({ sessionId: "s1", focused: true })], ["correlationId", "c"]]), focused],
    ["onSessionSwitched", JSON.stringify({ sessionId: "s1", focussed: false }), []],
    ["onSessionSwitched", JSON.stringify({ focused: true }), []],
    ["onSessionSwitched", "{", []],
    ["onSessionClosed", JSON.stringify({ sessionId: "s1" }), closed],
    ["onSessionClosed", JSON.stringify({ context: {} }), []],
    ["onPresenceChange", JSON.stringify({ presenceInfo: { presenceText: "Busy", presenceId: "p" } }), presence("Busy")],
    ["onPresenceChange", { presenceId: "p" }, presence("Available")],
    ["onPresenceChange", 7, []],
    ["onclicktoact", JSON.stringify(click), clicked],
    ["onclicktoact", click, clicked],
    ["onclicktoact", JSON.stringify({ ...click, value: 5 }), []],
    ["onclicktoact", undefined, []],
  ],
});

describeAbilities("relayed", { abilities: cifAbilities, ways: cifWays, makeBench: relayedBench });

describeAbilities("multisession", {
  abilities: multisessionAbilities,
  ways: multisessionWays,
  makeBench: multisessionBench,
  news: [
    ["ON_SESSION_SWITCH", { previousSessionId: "s0", newSessionId: "s1" }, focused],
    ["ON_SESSION_SWITCH", { previousSessionId: "s0" }, []],
    ["ON_SESSION_SWITCH", null, []],
    ["ON_SESSION_CLOSED", { sessionId: "s1" }, closed],
    ["ON_SESSION_CLOSED", "s1", []],
  ],
});
