import { accounts, refusedAccounts } from "../sip/accounts.mjs";
import { send } from "./staticFiles.mjs";

const cookieName = "osp-workspace-calls";
const apiRoot = "/api/data/v9.2/";
const knownAccounts = new Map([...accounts, ...refusedAccounts].map((account) => [account.user, account]));
const mostBytes = 100_000;

/** As the workspace's settings have it. */
const defaultSocket = "ws://127.0.0.1:8183";

/**
 * What a workspace's address says about real calls. Pages inside it, such as the softphone's own, have no such address: they have the browser's
 * cookie, as the agent's session is one in Dynamics.
 * @returns {{ socket?: string, account?: string, expires?: string } | undefined} undefined: calls are simulated
 */
export function realCallsOf(request) {
  const query = new URL(request.url ?? "/", "http://localhost").searchParams;
  if (query.get("backend") !== "sip") return isPage(request) ? undefined : fromCookie(request);
  return { socket: query.get("sipServer") ?? defaultSocket, account: query.get("sipAccount") ?? "", expires: query.get("sipExpires") ?? "" };
}

const isPage = ({ url }) => new URL(url ?? "/", "http://localhost").pathname === "/";

function fromCookie({ headers }) {
  const text = new RegExp(`(?:^|; )${cookieName}=([^;]*)`).exec(headers.cookie ?? "")?.[1];
  return text === undefined || text === "" ? undefined : Object.fromEntries(new URLSearchParams(decodeURIComponent(text)));
}

/** What the browser is to remember of the workspace's page; undefined for any other request. */
export function cookieOf(request, realCalls) {
  if (!isPage(request)) return undefined;
  const value = realCalls === undefined ? "" : encodeURIComponent(String(new URLSearchParams(realCalls)));
  return `${cookieName}=${value}; Path=/; SameSite=Strict; HttpOnly${value === "" ? "; Max-Age=0" : ""}`;
}

/**
 * The organization's custom APIs: one hands out the agent's telephone account, one takes the agent's state.
 * @returns whether the request was for one of them, and is answered
 */
export async function answerCustomApi(request, response, path, realCalls) {
  if (path === undefined || !path.startsWith(apiRoot)) return false;
  const api = customApis[path.slice(apiRoot.length)];
  const tell = (status, body) => send(response, status, "application/json; charset=utf-8", JSON.stringify(body));
  const fault = (status, message) => tell(status, { error: { code: "0x80040265", message } });
  if (api === undefined) fault(404, "There is no such custom API.");
  else if (request.method !== "POST") fault(405, "A custom API is asked by POST.");
  else if (!knownAccounts.has(realCalls?.account)) fault(403, "Nobody is signed in who has a telephone account.");
  else {
    const body = await bodyOf(request);
    if (body === undefined) fault(400, "A JSON object is expected.");
    else tell(200, api(body, realCalls));
  }
  return true;
}

const customApis = {
  osp_GetTelephoneAccount(_body, { account, expires }) {
    const { user, password, displayName } = knownAccounts.get(account);
    return { user, password, ...(displayName !== undefined && { displayName }), ...(Number(expires) > 0 && { expiresInS: Number(expires) }) };
  },
  /** Agrees with everything. */
  osp_SetAgentState: (body) => body,
};

async function bodyOf(request) {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) {
    text += chunk;
    if (text.length > mostBytes) return undefined;
  }
  try {
    const json = JSON.parse(text === "" ? "{}" : text);
    return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
