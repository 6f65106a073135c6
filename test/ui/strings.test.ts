import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { callRecordFaults } from "../../SoftphoneControl/model/callRecord";
import { agentStates } from "../../SoftphoneControl/model/agentState";
import { audioTroubles } from "../../SoftphoneControl/model/callMedia";
import { credentialReasons } from "../../SoftphoneControl/model/credentials";
import { hostKinds } from "../../SoftphoneControl/model/hostPage";
import { journeyMediaTypes, journeyStates } from "../../SoftphoneControl/model/journey";
import { logLevels } from "../../SoftphoneControl/model/logEntry";
import { shortcutNames } from "../../SoftphoneControl/model/shortcut";
import { microphoneFaults } from "../../SoftphoneControl/model/soundDevices";
import { errorMessages } from "../../SoftphoneControl/model/softphoneError";
import { endReasons } from "../../SoftphoneControl/model/workItem";
import { readResx } from "../support/resx";

const root = path.join(__dirname, "../../SoftphoneControl");
const english = readResx(1033);
const german = readResx(1031);

/** Keys that are put together, each from a list. */
const families: Readonly<Record<string, readonly string[]>> = {
  AgentState_: agentStates,
  BelongsTo_: ["call", "chat"],
  Credentials_: credentialReasons,
  Desk_: ["open", "openUntil", "closed", "closedUntil"],
  EndReason_: endReasons,
  Error_: Object.keys(errorMessages),
  HostKind_: hostKinds,
  Hurdle_: ["noNumber", "lineInUse"],
  Journey_: ["search", "article"],
  JourneyState_: journeyStates,
  LogFrom_: logLevels,
  Media_: journeyMediaTypes,
  Microphone_: ["ask", "elsewhere", ...Object.keys(microphoneFaults)],
  NumberKind_: ["mobile", "business", "home", "other"],
  Idle_: [...["signedOut", "elsewhere", "connecting", "offline", "broken", "noMicrophone", "ready", "notReady"].flatMap((kind) => [kind, `${kind}_Hint`]), "notReady_Action"],
  Key_: ["Control", "Alt", "Shift", "Meta"],
  Shortcut_: shortcutNames.flatMap((name) => [name, `${name}_Not`]),
  ShortcutFault_: ["plain", "taken", "double"],
  Unsaved_: callRecordFaults,
  Quality_: ["good", "fair", "poor"],
  Sound_: ["connecting", "early", "recovering", "heldByOther"],
  Stage_: ["ringing", "dialing", "talking", "conference", "held", "muted", "wrapup", "unclear", "starting", "waiting", "chatting", "paused", "byPhone"],
  Trouble_: [...audioTroubles, "speakerBlockedElsewhere"],
  Table_: ["contact", "account", "lead", "incident", "other"],
};
const together = Object.entries(families).flatMap(([prefix, names]) => names.map((name) => prefix + name));

const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(tsx?|xml)$/.test(file) && !file.includes("generated") && !file.endsWith("Keys.ts"))
  .map((file) => readFileSync(path.join(root, file), "utf8"))
  .join("\n");
const keyFiles = readdirSync(path.join(root, "ui/strings"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("Keys.ts"));
const typedKeys = keyFiles.flatMap((file) => [...readFileSync(path.join(root, "ui/strings", file), "utf8").matchAll(/^ {2}\| "(\w+)"/gm)].map(([, key = ""]) => key));

describe("the language files", () => {
  it("have the same keys", () => {
    expect([...german.keys()]).toEqual([...english.keys()]);
  });

  it("have a text for every key, with the same values to fill in", () => {
    const slots = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(([slot]) => slot).sort().join();
    for (const [key, text] of english) {
      expect(text).not.toBe("");
      expect([key, slots(german.get(key) ?? "")]).toEqual([key, slots(text)]);
    }
  });

  it("have every key that is used", () => {
    for (const key of [...together, ...typedKeys]) expect([key, english.has(key)]).toEqual([key, true]);
  });

  it("have none that is not used", () => {
    const unused = [...english.keys()].filter((key) => !together.includes(key) && !sources.includes(`"${key}"`));
    expect(unused).toEqual([]);
  });

  it("say the same of an error as the integrators read", () => {
    for (const [code, message] of Object.entries(errorMessages)) {
      expect(english.get(`Error_${code}`)).toBe(message.replace("{detail}", "{0}"));
    }
  });
});
