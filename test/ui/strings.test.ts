import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { callRecordFaults } from "../../SoftphoneControl/model/records/callRecord";
import { agentStates } from "../../SoftphoneControl/model/agent/agentState";
import { audioTroubles } from "../../SoftphoneControl/model/workItems/callMedia";
import { credentialReasons } from "../../SoftphoneControl/model/agent/credentials";
import { hostKinds } from "../../SoftphoneControl/model/host/hostPage";
import { journeyMediaTypes, journeyStates } from "../../SoftphoneControl/model/host/journey";
import { logLevels } from "../../SoftphoneControl/model/diagnostics/logEntry";
import { callOutcomes } from "../../SoftphoneControl/model/past/pastCall";
import { shortcutNames } from "../../SoftphoneControl/model/settings/shortcut";
import { microphoneFaults } from "../../SoftphoneControl/model/settings/soundDevices";
import { supervisionManners } from "../../SoftphoneControl/model/workItems/supervision";
import { telephones } from "../../SoftphoneControl/model/workItems/telephone";
import { errorMessages } from "../../SoftphoneControl/model/requests/softphoneError";
import { endReasons } from "../../SoftphoneControl/model/workItems/workItem";
import { knownLanguage } from "../../SoftphoneControl/browser/strings";
import { languages, readResx, readResxFile } from "../support/resx";
import { ringTones } from "../../SoftphoneControl/model/settings/ringing";

const root = path.join(__dirname, "../../SoftphoneControl");
const english = readResx(1033);

/** Keys that are put together, each from a list. */
const families: Readonly<Record<string, readonly string[]>> = {
  AgentState_: agentStates,
  BelongsTo_: ["call", "chat"],
  Credentials_: credentialReasons,
  Desk_: ["open", "openUntil", "closed", "closedUntil"],
  DesktopNotices_: ["off", "brief", "full", "denied", "framed", "absent"],
  EndReason_: endReasons,
  Error_: Object.keys(errorMessages),
  Heard_: ["listening", "heard", "silent", ...supervisionManners],
  HostKind_: hostKinds,
  Hurdle_: ["noNumber", "lineInUse"],
  Journey_: ["search", "article"],
  JourneyState_: journeyStates,
  LogFrom_: logLevels,
  Media_: journeyMediaTypes,
  Microphone_: ["ask", "elsewhere", ...Object.keys(microphoneFaults)],
  NumberKind_: ["mobile", "business", "home", "other"],
  Outcome_: callOutcomes,
  Idle_: [...["signedOut", "elsewhere", "connecting", "offline", "broken", "noMicrophone", "ready", "notReady"].flatMap((kind) => [kind, `${kind}_Hint`]), "notReady_Action"],
  Key_: ["Control", "Alt", "Shift", "Meta"],
  Shortcut_: shortcutNames.flatMap((name) => [name, `${name}_Not`]),
  ShortcutFault_: ["plain", "taken", "double"],
  Unsaved_: callRecordFaults,
  Quality_: ["good", "fair", "poor"],
  RingTone_: ringTones,
  Sound_: ["connecting", "early", "recovering", "heldByOther"],
  Stage_: ["ringing", "dialing", "talking", "conference", "held", "muted", "wrapup", "unclear", "starting", "waiting", "chatting", "paused", "byPhone", "ended", ...supervisionManners],
  Supervise_: supervisionManners,
  Telephone_: telephones,
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

/** The same in English and in another language: names, and words that were borrowed. */
const alike: readonly string[] = [
  "AgentState_Offline", "Backend_Name", "Backend_sip", "Chat", "Configuration_Name", "Control_Name", "HelpDesk", "Layout_Name", "Log", "LogSource",
  "Media_integrationAction", "Media_openAction", "Messages", "Microphone", "No", "Notes", "NumberKind_mobile", "ScenarioStarts", "Sessions",
  "Table_contact", "Table_lead", "Figure_chats", "RingTone_marimba", "Key_Control", "Key_Alt", "Key_Shift", "Key_Meta", "BackendConnects", "BackendName", "VersionName",
  "ContactsDynamics", "Stage_coach", "BrowserName",
];
const placeholders = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(([slot]) => slot).sort().join();
const letters = (text: string): string => text.replace(/\{\d\}/g, "");

/** Names of products and settings, which no language writes in its own script. */
const foreign = /^(Control_Name|DeviceNumber|AlertPlace|Backend_sip|BackendConnects|Key_\w+)$/;

describe("the language files", () => {
  it("are named by the manifest, each of them", () => {
    const manifest = readFileSync(path.join(root, "ControlManifest.Input.xml"), "utf8");
    const named = [...manifest.matchAll(/<resx path="strings\/SoftphoneControl\.(\d+)\.resx"/g)].map(([, language]) => Number(language));
    expect(named.sort()).toEqual([...languages].sort());
    expect(named.sort()).toEqual([1025, 1031, 1033, 1036, 1041, 1046, 3082]);
  });

  it("are those that have dates and numbers of their own", () => {
    for (const language of languages) expect(knownLanguage(language)).toBe(language);
  });

  describe.each(languages)("in language %d", (language) => {
    const texts = readResx(language);

    // `npm run texts` lists what is missing, with the English texts.
    it("have every key, in the same order", () => {
      expect([...texts.keys()]).toEqual([...english.keys()]);
    });

    it("have a text for every key, with the same values to fill in, and nothing around it", () => {
      const faults = [...texts].filter(([key, text]) => text.trim() === "" || text !== text.trim() || placeholders(text) !== placeholders(english.get(key) ?? ""));
      expect(faults).toEqual([]);
    });

    it("have the comments that say which part of the softphone a text is of", () => {
      const comments = (file: string): readonly string[] => file.match(/<!--.*?-->/g) ?? [];
      expect(comments(readResxFile(language))).toEqual(comments(readResxFile(1033)));
    });

    it("hold nothing that a reader of XML would stumble over", () => {
      const file = readResxFile(language);
      const entries = file.match(/<data name="\w+" xml:space="preserve"><value>[^<]*<\/value><\/data>/g) ?? [];
      expect([entries.length, file.match(/<data /g)?.length]).toEqual([texts.size, texts.size]);
      expect(file.match(/&(?!(amp|lt|gt|quot|apos);)/g)).toBeNull();
    });
  });

  describe.each(languages.filter((language) => language !== 1033))("in language %d, translated,", (language) => {
    const texts = readResx(language);

    it("say nothing in English", () => {
      const left = [...texts].filter(([key, text]) => text === english.get(key) && /\p{L}{2}/u.test(letters(text)) && !alike.includes(key));
      expect(left).toEqual([]);
    });

    it("fit on the buttons of a call in a narrow column", () => {
      const buttons = ["Answer", "Decline", "Hold", "Resume", "Mute", "Unmute", "Keypad", "Consult", "Transfer", "CompleteTransfer", "Conference", "AddToCall", "End", "Done", "Call"];
      expect(buttons.map((key) => texts.get(key) ?? "").filter((text) => text.length > "Complete transfer".length)).toEqual([]);
    });

    it("have no straight quotes", () => {
      expect([...texts].filter(([, text]) => /["']/.test(text))).toEqual([]);
    });
  });

  it.each([
    [1025, /\p{Script=Arabic}/u],
    [1041, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ])("are in the script of language %d", (language, script) => {
    expect([...readResx(language)].filter(([key, text]) => !foreign.test(key) && !script.test(text)).map(([key]) => key)).toEqual([]);
  });

  it("keep French signs on the line of their word", () => {
    expect([...readResx(1036)].filter(([, text]) => / [:;?!%]/.test(text))).toEqual([]);
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
