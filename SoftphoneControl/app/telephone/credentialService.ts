import { array, check, getDotPath, maxLength, minLength, minValue, number, object, optional, pipe, regex, safeParse, string, union } from "valibot";
import type { ServiceSettings } from "../../model/settings/configuration";
import type { Credentials, IceServer } from "../../model/agent/credentials";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { CredentialPort } from "../../ports/credentialPort";
import type { ServicePort } from "../../ports/servicePort";

const text = pipe(string(), maxLength(1_000));
const word = pipe(text, minLength(1));
const maybe = optional(text);
const url = pipe(text, regex(/^(?:stun|turn)s?:\S+$/i));
/** What the browser would not take (WebRTC, 4.2.1) would cost every call. */
const iceServers = pipe(
  array(
    pipe(
      object({ urls: union([url, array(url)]), username: maybe, credential: maybe }),
      check(({ urls, username, credential }) => !/^turn/im.test([urls].flat().join("\n")) || (username !== undefined && credential !== undefined)),
    ),
  ),
  maxLength(8),
);

/** What the service answers; a custom API can give no objects, so the servers may come as JSON in a text. */
const schema = object({
  user: word,
  password: word,
  authorizationUser: maybe,
  displayName: maybe,
  expiresInS: optional(pipe(number(), minValue(1))),
  iceServers: optional(union([text, iceServers])),
});

export interface CredentialServiceInputs {
  readonly services: ServicePort;
  readonly service: ServiceSettings;
  readonly clock: ClockPort;
}

/** Short-lived accounts from a service of the organization: nobody types a password. */
export function createCredentialService({ services, service, clock }: CredentialServiceInputs): CredentialPort {
  let asked = 0;
  return {
    isAutomatic: true,
    async get({ why }) {
      asked += 1;
      const mine = asked;
      const credentials = readCredentials(await services.ask(service, { reason: why }), clock.now());
      if (mine !== asked) throw new ContactCenterRefusal("signInCancelled");
      return credentials;
    },
    cancel() {
      asked += 1;
    },
  };
}

function readCredentials(answer: unknown, now: number): Credentials {
  const read = safeParse(schema, answer);
  if (!read.success) throw new ContactCenterRefusal("serviceUnclear", `wrong at ${getDotPath(read.issues[0]) ?? "its root"}`);
  const { expiresInS, iceServers: servers, ...account } = read.output;
  return {
    ...account,
    ...(expiresInS !== undefined && { expiresAt: now + expiresInS * 1_000 }),
    ...(servers !== undefined && { iceServers: readServers(servers) }),
  };
}

function readServers(told: unknown): readonly IceServer[] {
  const read = safeParse(iceServers, typeof told === "string" ? parseJson(told) : told);
  if (!read.success) throw new ContactCenterRefusal("serviceUnclear", "wrong at iceServers");
  return read.output.map(({ urls, ...rest }) => ({ ...rest, urls: typeof urls === "string" ? [urls] : urls }));
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
