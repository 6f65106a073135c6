import { createClock } from "../browser/clock";
import { loadLanguageFile } from "../browser/languageFile";
import { createStrings, knownLanguage, languageOf } from "../browser/strings";
import type { PageStrings } from "../browser/strings";
import { appPageOf } from "../dynamics/appPage";
import { openCifDoor } from "../dynamics/cif/cifDoor";
import type { CifDoor } from "../dynamics/cif/cifDoor";
import { isSampleHost } from "../dynamics/sampleHost";
import { xrmContextOf } from "../dynamics/xrm";
import { defaultConfiguration } from "../model/settings/configuration";
import type { ControlId } from "../model/ids";
import type { LogLevel } from "../model/diagnostics/logEntry";
import { softphoneElement } from "../ui/softphoneElement";
import type { FormSettings } from "./configuration/loadConfiguration";
import { createSoftphone } from "./createSoftphone";
import { listenOnTop } from "./listenOnTop";
import { regionalSettingsOf } from "./regionalSettings";
import { findSoftphone } from "./softphoneHome";
import { viewPropsOf } from "./viewProps";
import { whereOf } from "./whereOf";

type Page = Window & typeof globalThis;

type Texts = Readonly<Record<string, string>>;

export interface SoftphonePageInputs {
  readonly page: Page;
  /** The texts in English, by their keys. Those of other languages lie beside the page, as `softphone.<number>.resx`. */
  readonly texts: Texts;
  /** Puts the element on the page in the place of the last. */
  readonly draw: (element: ReturnType<typeof softphoneElement>) => void;
}

const english = 1033;

/**
 * The softphone as a page of its own: in a channel provider's panel, in a side pane of the app, or alone. It stays when forms come and go, and so prefers to own the phone.
 * A page around it means a panel; a side pane says `?data=pane`.
 */
export function startSoftphonePage({ page, texts, draw }: SoftphonePageInputs): void {
  const isPane = new URLSearchParams(page.location.search).get("data") === "pane";
  const cif = page.parent !== page && !isPane ? openDoor() : undefined;
  const demo = isSampleHost(page) ? "allowed" : "setUpFirst";
  const form: FormSettings = { configuration: defaultConfiguration, configures: undefined, backend: "", demo };
  const softphone = findSoftphone(page, () => createSoftphone({ page, form, prefersPrimary: true, cif, listenOn: (listen) => listenOnTop(page, listen) }));
  if (!softphone) return;

  const { userSettings } = xrmContextOf(appPageOf(page)) ?? {};
  const dark = page.matchMedia("(prefers-color-scheme: dark)");
  const id = page.crypto.randomUUID() as ControlId;
  const view = viewPropsOf(softphone);
  const regional = regionalSettingsOf(userSettings);
  let wanted: number | undefined;
  let strings: PageStrings | undefined;

  function openDoor(): CifDoor {
    return openCifDoor({
      page,
      clock: createClock(page),
      log: { write: (entry) => { softphone?.log.write(entry); } },
      newId: () => page.crypto.randomUUID(),
      onOpen(client) {
        tell("info", "This page is the app's channel provider.");
        client.getEnvironment().then(({ userId, userLcid }) => {
          softphone?.platforms.lend(id, { userId });
          if (userLcid !== undefined) speak(Number(userLcid));
        }, onFault);
      },
      onShut: (why) => { tell("info", why === "missing" ? "There is no channel integration here: the page goes on without." : "The app does not take this page for a channel provider's: it goes on without."); },
      onFault,
    });
  }

  function tell(level: LogLevel, message: string): void {
    softphone?.log.write({ level, source: "cif", message });
  }

  function onFault(error: unknown): void {
    tell("warning", `Something failed: ${whereOf(error)}`);
  }

  /** Nothing is shown until the texts are there: nobody has to see the page change its language. Without them it is English. */
  function speak(languageId: number): void {
    const language = knownLanguage(languageId);
    if (language === wanted) return;
    wanted = language;
    if (language === english) take(texts, english);
    else
      loadLanguageFile(page, `softphone.${String(language)}.resx`)
        .then((loaded) => { if (wanted === language) take(loaded, language); })
        .catch(() => {
          softphone?.log.write({ level: "warning", source: "page", message: `The texts of language ${String(language)} could not be fetched.` });
          if (strings === undefined) take(texts, english);
        });
  }

  function take(spoken: Texts, language: number): void {
    strings = createStrings((key) => spoken[key] ?? texts[key] ?? "", language, regional);
    softphone?.texts.take(strings);
    page.document.documentElement.lang = strings.locale;
    show();
  }

  function show(): void {
    if (strings === undefined) return;
    draw(
      softphoneElement({
        ...view,
        controlId: id,
        strings,
        theme: undefined,
        isDarkTheme: dark.matches,
        isRightToLeft: userSettings?.isRTL ?? strings.locale.startsWith("ar"),
        layout: "auto",
        field: undefined,
        integration: undefined,
      }),
    );
  }

  softphone.store.dispatch({ type: "control.attached", at: softphone.now(), control: { id, demo } });
  softphone.views.catchUp();
  dark.addEventListener("change", show);
  speak(userSettings?.languageId ?? languageOf(page.navigator.languages));
}
