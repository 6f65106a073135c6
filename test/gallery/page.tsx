import * as React from "react";
import * as ReactDOM from "react-dom";
import { softphoneElement } from "../../SoftphoneControl/ui/softphoneElement";
import type { SoftphoneViewProps } from "../../SoftphoneControl/ui/SoftphoneView.types";
import { nineThirty, theControl } from "../support/builders";
import { catalogue } from "./catalogue";
import { fieldOf } from "./fieldOf";
import type { GalleryState } from "./GalleryState";
import { indexOf } from "./indexOf";
import { readLook } from "./look";
import type { PageLook } from "./look";
import { outOfPlace } from "./outOfPlace";
import { settle, take } from "./steps";
import { changesOutsideClocks, watchChanges } from "./watchChanges";

const nothing = (): void => undefined;
const host = document.querySelector<HTMLElement>("main")!;
const states = new Map(catalogue.flatMap((subject) => subject.states.map((state) => [state.name, state] as const)));
let commits = 0;

function elementOf(entry: GalleryState, { time, ...look }: PageLook): React.ReactElement {
  if ("draw" in entry) return entry.draw(look);
  const started = Date.now();
  const props: SoftphoneViewProps = {
    controlId: theControl,
    store: { getState: () => entry.state, subscribe: () => nothing },
    send: () => "request" as ReturnType<SoftphoneViewProps["send"]>,
    now: () => nineThirty + (time === "runs" ? Date.now() - started : 0),
    layout: "auto",
    field: fieldOf(),
    unlockSound: nothing,
    credentials: { answer: nothing, cancel: nothing },
    log: { entries: () => [], subscribe: () => nothing },
    integration: undefined,
    closeSession: nothing,
    book: { read: () => Promise.resolve({ calls: [], spans: [] }), find: () => Promise.resolve([]) },
    sounds: { ringers: () => ["Headset"], notices: () => "default", subscribe: () => nothing, test: () => nothing, level: () => nothing, askNotices: nothing },
    flight: () => "",
    versions: { softphone: "0.1.0", api: "6.4" },
    ...look,
    ...entry.props,
  };
  return <React.Profiler id="softphone" onRender={() => void (commits += 1)}>{softphoneElement(props)}</React.Profiler>;
}

/** Draws one state anew, and presses what it says. `query`: as in the page's address. */
async function show(name: string, query = ""): Promise<void> {
  const entry = states.get(name);
  if (entry === undefined) throw new Error(`The catalogue has no state ${name}.`);
  ReactDOM.unmountComponentAtNode(host);
  const look = await readLook(new URLSearchParams(query));
  host.style.width = `${look.width}px`;
  document.documentElement.dir = look.isRightToLeft ? "rtl" : "ltr";
  document.documentElement.lang = look.strings.locale;
  document.documentElement.style.background = look.isDarkTheme ? "#292929" : "#fff";
  ReactDOM.render(elementOf(entry, look), host);
  await settle();
  for (const step of "draw" in entry ? [] : (entry.steps ?? [])) await take(step, host, look.strings);
}

const gallery = {
  subjects: catalogue.map((subject) => ({ name: subject.name, states: subject.states.map(({ name }) => name) })),
  show,
  /** Only the width: what is drawn stays. */
  async resize(width: number): Promise<void> {
    host.style.width = `${width}px`;
    await settle();
  },
  outOfPlace: () => outOfPlace(host),
  /** Counted by development builds of React only. */
  commits: () => commits,
  watch: () => {
    watchChanges(host);
  },
  changesOutsideClocks,
};
Object.assign(window, { gallery });

const asked = new URLSearchParams(location.search).get("state");
if (asked === null) host.append(indexOf(catalogue));
else void show(asked, location.search);
