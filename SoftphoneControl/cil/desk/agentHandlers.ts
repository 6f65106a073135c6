import { noReasonCode } from "../../model/agent/reasonCode";
import { CilRefusal } from "./deskContext";
import { findChannels } from "./findChannel";
import type { Handlers } from "./handler";

/** Page 004: negative values, and an empty one, mean that there is no reason code. */
function reasonCodeOf(given: string | number | null | undefined): string {
  const code = given === null || given === undefined ? "" : String(given).trim();
  return code === "" || /^-\d+$/.test(code) ? noReasonCode : code;
}

export const agentHandlers: Handlers<"signIn" | "setAgentState"> = {
  signIn: ({ ask }) => ask({ type: "signIn" }),

  async setAgentState({ phone, ask }, { channelId, state, reasonCode }) {
    const channels = findChannels(phone, channelId);
    const command = { type: "setAgentState", state, reasonCode: reasonCodeOf(reasonCode) } as const;
    const [only] = channels;
    if (only && channels.length === 1) return ask({ ...command, channelId: only.id });
    const answers = await Promise.allSettled(channels.map(({ id }, part) => ask({ ...command, channelId: id }, part)));
    const refused = channels.filter((_, at) => answers[at]?.status === "rejected").map(({ id }) => id);
    if (refused.length > 0) throw new CilRefusal("refused", `these channels stay as they are: ${refused.join(", ")}`);
  },
};
