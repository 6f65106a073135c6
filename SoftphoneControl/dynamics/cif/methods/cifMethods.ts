import { clickToActMethods } from "./clickToActMethods";
import type { ClickToActMethods } from "./clickToActMethods";
import { conversationMethods } from "./conversationMethods";
import type { ConversationMethods } from "./conversationMethods";
import { environmentMethods } from "./environmentMethods";
import type { EnvironmentMethods } from "./environmentMethods";
import { eventMethods } from "./eventMethods";
import type { EventMethods } from "./eventMethods";
import { formMethods } from "./formMethods";
import type { FormMethods } from "./formMethods";
import type { MethodTable } from "./method";
import { notificationMethods } from "./notificationMethods";
import type { NotificationMethods } from "./notificationMethods";
import { panelMethods } from "./panelMethods";
import type { PanelMethods } from "./panelMethods";
import { presenceMethods } from "./presenceMethods";
import type { PresenceMethods } from "./presenceMethods";
import { recordMethods } from "./recordMethods";
import type { RecordMethods } from "./recordMethods";
import { sessionMethods } from "./sessionMethods";
import type { SessionMethods } from "./sessionMethods";
import { sessionInfoMethods } from "./sessionInfoMethods";
import type { SessionInfoMethods } from "./sessionInfoMethods";
import { tabMethods } from "./tabMethods";
import type { TabMethods } from "./tabMethods";

/** All methods of CIF 2.0 that are calls with an answer. Handlers are another matter: see the client. */
export interface CifMethods
  extends PanelMethods, RecordMethods, FormMethods, EnvironmentMethods, ClickToActMethods, SessionMethods, SessionInfoMethods, TabMethods, NotificationMethods, PresenceMethods, ConversationMethods, EventMethods {}

export const cifMethods: MethodTable<CifMethods> = {
  ...panelMethods,
  ...recordMethods,
  ...formMethods,
  ...environmentMethods,
  ...clickToActMethods,
  ...sessionMethods,
  ...sessionInfoMethods,
  ...tabMethods,
  ...notificationMethods,
  ...presenceMethods,
  ...conversationMethods,
  ...eventMethods,
};
