import type { Agent } from "../../model/agent/agent";
import type { Channel } from "../../model/workItems/channel";
import type { PhoneState } from "../../state/state";
import type { CilWorkitem } from "../contract/workitem";
import { isoTime, workitemOf } from "../tell/workitemOf";
import { findChannel, findWorkItem } from "./findChannel";
import type { Handlers } from "./handler";

const nobody: Agent = { agentId: "", firstName: "", lastName: "", loginName: "", extension: "", teamId: "", activeDeviceId: "" };

function workitemsOf({ workItems }: PhoneState, channel: Channel | undefined): CilWorkitem[] {
  return Object.values(workItems)
    .filter(({ channelId }) => channel === undefined || channelId === channel.id)
    .map((item) => workitemOf(item));
}

export const readingHandlers: Handlers<"getChannel" | "getCustomSettings" | "getReasonCodeList" | "getWorkitems" | "isPrimaryTab" | "isUpdateWorkitemDataEnabled"> = {
  getChannel({ phone }, { channelId }) {
    const channel = findChannel(phone, channelId);
    const { id, type, state, reasonCode, reasonCodeLabel, stateChangeTime } = channel;
    return {
      ...nobody,
      ...phone.agent,
      channel: { id, type, state, reasonCode, reasonCodeLabel, stateChangeTime: isoTime(stateChangeTime), workitems: workitemsOf(phone, channel) },
    };
  },
  getCustomSettings({ phone }) {
    const keys = ["setting1", "setting2", "setting3", "setting4", "setting5"] as const;
    return keys.map((key) => ({ key, value: phone.configuration.customSettings[key] }));
  },
  getReasonCodeList({ phone }, { channelId, reasonType }) {
    findChannel(phone, channelId);
    return phone.reasonCodes[reasonType].map(({ label, id }) => ({ label, id }));
  },
  getWorkitems: ({ phone }, { channelId }) => workitemsOf(phone, channelId === null || channelId === undefined ? undefined : findChannel(phone, channelId)),
  isPrimaryTab: ({ asker }) => asker.isPrimaryTab(),
  isUpdateWorkitemDataEnabled: ({ phone }, { channelId, workitemId }) => ({
    enabled: findWorkItem(phone, channelId, workitemId).capabilities.includes("updateWorkitemData"),
  }),
};
