import type { Agent } from "../../../model/agent/agent";
import type { Credentials } from "../../../model/agent/credentials";

/** Who an account stands for. */
export function agentOf({ user, displayName = "" }: Pick<Credentials, "user" | "displayName">): Agent {
  const [firstName = "", ...others] = displayName.trim().split(/\s+/);
  return {
    agentId: user,
    loginName: user,
    firstName: firstName === "" ? user : firstName,
    lastName: others.join(" "),
    extension: /^\+?\d+$/.test(user) || user.length <= 6 ? user : "",
    teamId: "",
    activeDeviceId: "",
  };
}
