import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { server } from "./servers.mjs";

const order = (...words) => promisify(execFile)("kamcmd", ["-s", `unix:${join(server.folder, "kamailio_ctl")}`, ...words]);

/** From now on the server has no time for an account's registration, or has it again. */
export async function overload(user, isSo) {
  await (isSo ? order("htable.seti", "overloaded", user, "1") : order("htable.delete", "overloaded", user));
}
