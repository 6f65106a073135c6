import { answerFault, networkFault } from "./faults.mjs";

const requestSeconds = 120;
const firstPauseMs = 2000;
const longestPauseMs = 60_000;
const attempts = 8;

/**
 * The Web API of one organization, until a time limit: `request(what, path, { method, body, repeatable, seconds })` resolves to the JSON
 * answer or throws in words. 429 is always tried again, as Dataverse has not begun then; 5xx and silence only for what is `repeatable`.
 */
export function connect({ url, token, timeoutMs, clock = systemClock, timeoutSignal = AbortSignal.timeout }) {
  const deadline = clock.now() + timeoutMs;
  const hide = (text) => text.replaceAll(token, "«token»");

  async function wait(ms, what, status) {
    if (clock.now() + ms > deadline) throw Object.assign(new Error(hide(`${what}\nThe time limit of ${timeoutMs / 60_000} minutes is over (--timeout sets another).`)), { status });
    await clock.wait(ms);
  }

  async function attempt(what, path, { method = "GET", body, seconds }) {
    try {
      const response = await fetch(`${url}/api/data/v9.2/${path}`, {
        method,
        redirect: "manual",
        signal: timeoutSignal(seconds * 1000),
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: "application/json",
          "OData-Version": "4.0",
          "OData-MaxVersion": "4.0",
          ...(body && { "Content-Type": "application/json; charset=utf-8" }),
        },
        body: body && JSON.stringify(body),
      });
      const text = await response.text();
      if (response.ok) return { answer: json(text, what) };
      return { status: response.status, fault: answerFault(response.status, text, what), pause: askedPause(response.headers.get("Retry-After"), clock.now()) };
    } catch (error) {
      if (error instanceof NoJson) return { status: 200, fault: error.message };
      return { status: undefined, fault: networkFault(error, what, seconds) };
    }
  }

  async function request(what, path, { repeatable = true, seconds = requestSeconds, ...options } = {}) {
    for (let count = 1; ; count++) {
      const left = Math.max(1, Math.ceil((deadline - clock.now()) / 1000));
      const { answer, status, fault, pause } = await attempt(what, path, { ...options, seconds: Math.min(seconds, left) });
      if (fault === undefined) return answer;
      const again = status === 429 || (repeatable && (status === undefined || status >= 500));
      if (!again || count === attempts) throw Object.assign(new Error(hide(fault)), { status });
      await wait(pause ?? Math.min(longestPauseMs, firstPauseMs * 2 ** (count - 1)), fault, status);
    }
  }

  return { url, request, wait: (ms, what) => wait(ms, what) };
}

const systemClock = { now: () => Date.now(), wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };

class NoJson extends Error {}

function json(text, what) {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new NoJson(`${what}: the answer is a page, not data. Is --url the organization's address, like https://org.crm.dynamics.com?`);
  }
}

/** Retry-After comes in seconds, or as a date from something in between. */
function askedPause(header, now) {
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
