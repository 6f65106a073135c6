/** What Dataverse itself said, from an answer's body; undefined when it is a page of something in between. */
function ownMessage(body) {
  try {
    const { error } = JSON.parse(body);
    return error?.message ? `${error.message}${error.code ? ` (${error.code})` : ""}` : undefined;
  } catch {
    return undefined;
  }
}

const inWords = {
  400: "Dataverse refused the request (400).",
  401: "Dataverse does not accept the token (401): it has expired, or was made for another organization. Get a new one and put it in DATAVERSE_TOKEN.",
  403: "The user of this token may not do that (403). Importing and publishing takes the security role System Customizer or System Administrator.",
  404: "There is no such thing at that address (404). Is --url the organization's address, like https://org.crm.dynamics.com?",
  413: "The zip is too large for this organization (413).",
  429: "Dataverse has too much to do and kept refusing (429), although the waiting times it asked for were kept. Try again later.",
};

/** A failed answer as one or two sentences: what it means, then Dataverse's own message. */
export function answerFault(status, body, what) {
  const meaning = inWords[status] ?? (status >= 300 && status < 400 ? redirected : status >= 500 ? `Dataverse failed (${status}).` : `Dataverse answered with ${status}.`);
  const said = ownMessage(body);
  return `${what}: ${meaning}${said ? `\nDataverse says: ${said}` : ""}`;
}

const redirected = "the address sends elsewhere; the token is not taken along. Is --url the organization's own address, like https://org.crm.dynamics.com?";

/** No answer at all. */
export function networkFault(error, what, seconds) {
  if (error.name === "TimeoutError" || error.name === "AbortError") return `${what}: no answer within ${seconds} seconds.`;
  const { code, message } = error.cause ?? error;
  const meaning = {
    ENOTFOUND: "no such host. Is the address right, and does this machine reach the internet?",
    EAI_AGAIN: "the host's name can't be looked up. Does this machine reach the internet?",
    ECONNREFUSED: "the host refuses the connection.",
    ECONNRESET: "the connection was cut.",
  }[code];
  return `${what}: ${meaning ?? `no connection (${code ?? message}).`}`;
}
