import type { Subject } from "./GalleryState";
import { agentState } from "./states/agentState";
import { directory } from "./states/directory";
import { help } from "./states/help";
import { bar } from "./states/bar";
import { duties } from "./states/duties";
import { line } from "./states/line";
import { messages } from "./states/messages";
import { names } from "./states/names";
import { numbers } from "./states/numbers";
import { pastCalls } from "./states/pastCalls";
import { ringing } from "./states/ringing";
import { signIn } from "./states/signIn";
import { sound } from "./states/sound";
import { surroundings } from "./states/surroundings";
import { talking } from "./states/talking";
import { web } from "./states/web";
import { wrapup } from "./states/wrapup";

/** Every state of the softphone that is looked at, counted, compared and photographed. A new one is a line in its subject. */
export const catalogue: readonly Subject[] = [signIn, agentState, ringing, talking, duties, wrapup, bar, numbers, messages, line, web, directory, pastCalls, sound, help, surroundings, names];
