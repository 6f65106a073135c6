import path from "node:path";
import { parseArgs } from "node:util";
import { inRoot } from "../../lib/paths.mjs";

const defaultFile = inRoot("Solutions", "bin", "OpenSoftphone_managed.zip");
const defaultMinutes = 30;
const loopback = ["127.0.0.1", "[::1]", "localhost"];

export const help = `Imports a solution into a Dataverse organization by its Web API.

  npm run solution:import -- --url https://org.crm.dynamics.com

  --url <address>          the organization; https, or http on this machine only
  --file <zip>             default: Solutions/bin/OpenSoftphone_managed.zip
  --timeout <minutes>      for everything together; default: ${defaultMinutes}
  --overwrite-unmanaged    also overwrite what was changed in the organization by hand

The environment variable DATAVERSE_TOKEN holds an access token for that organization, of a user who may import solutions.
Whoever has the Azure CLI gets one by: az account get-access-token --resource https://org.crm.dynamics.com --query accessToken --output tsv`;

export function readImportOptions(args, env) {
  const { values } = parseArgs({
    args,
    options: {
      url: { type: "string" },
      file: { type: "string" },
      timeout: { type: "string" },
      "overwrite-unmanaged": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { help: true };
  return {
    url: organizationAddress(values.url),
    token: accessToken(env.DATAVERSE_TOKEN),
    file: values.file ? path.resolve(values.file) : defaultFile,
    timeoutMs: minutes(values.timeout) * 60_000,
    overwriteUnmanaged: values["overwrite-unmanaged"],
  };
}

/** Only the origin counts: people paste the address of the page they are on. */
function organizationAddress(text) {
  if (!text) throw new Error(`--url is missing.\n\n${help}`);
  if (!URL.canParse(text)) throw new Error(`--url is no address: it must look like https://org.crm.dynamics.com.`);
  const { protocol, hostname, username, password, origin } = new URL(text);
  if (username || password) throw new Error("--url must not hold a user name or password: the token comes from DATAVERSE_TOKEN.");
  if (protocol !== "https:" && !(protocol === "http:" && loopback.includes(hostname))) {
    throw new Error(`--url must begin with https://, else the token would be sent unencrypted (http is for this machine only).`);
  }
  return origin;
}

/** Checked here, because a header that cannot be sent is quoted in full by the error it causes. */
function accessToken(text) {
  const token = (text ?? "").trim().replace(/^Bearer\s+/i, "");
  if (!token) throw new Error(`The environment variable DATAVERSE_TOKEN is not set.\n\n${help}`);
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error("DATAVERSE_TOKEN holds characters that no access token has (blanks, line breaks or other); it is not shown here.");
  return token;
}

function minutes(text) {
  if (text === undefined) return defaultMinutes;
  const value = Number(text);
  if (!(value > 0 && value <= 24 * 60)) throw new Error(`--timeout is "${text}"; it must be a number of minutes, up to a day.`);
  return value;
}
