import { SIPExtension, TransportState, UserAgent } from "sip.js";
import type { Invitation, SessionDescriptionHandlerFactory, Transport as SipTransport } from "sip.js";
import type { Credentials } from "../../../model/agent/credentials";
import { accountUri } from "./addresses";
import type { Transport } from "./transport";

/** Seconds. The server ends what rings too long, or the desk does. */
const ringS = 86_400;

export interface UserAgentInputs {
  readonly transport: Transport;
  readonly isSecureSocket: boolean;
  readonly domain: string;
  readonly instanceId: string;
  /** As it stands in `User-Agent`. */
  readonly name: string;
  readonly sounds: SessionDescriptionHandlerFactory;
  /** Undefined: nobody is signed in. */
  readonly credentials: Credentials | undefined;
  onInvite(invitation: Invitation): void;
}

/** SIP as it is spoken for one account, over the line's own socket. */
export function createUserAgent(inputs: UserAgentInputs): UserAgent {
  const { credentials } = inputs;
  const transport = asSipTransport(inputs);
  const agent = new UserAgent({
    ...(credentials === undefined ? {} : { uri: accountUri(credentials.user, inputs.domain), displayName: quotable(credentials.displayName), ...secretsOf(credentials) }),
    delegate: {
      onInvite: inputs.onInvite,
      // Orders to call somebody are taken inside a call only.
      onReferRequest: (request) => { request.reject({ statusCode: 603 }); },
    },
    instanceId: inputs.instanceId,
    contactParams: { transport: inputs.isSecureSocket ? "wss" : "ws" },
    gracefulShutdown: false,
    logBuiltinEnabled: false,
    logConfiguration: false,
    noAnswerTimeout: ringS,
    sendInitialProvisionalResponse: false,
    sessionDescriptionHandlerFactory: inputs.sounds,
    sipExtension100rel: SIPExtension.Supported,
    sipExtensionReplaces: SIPExtension.Supported,
    // The line has its socket already: whoever is made is given that one.
    transportConstructor: function give() { return transport; } as unknown as new () => SipTransport,
    userAgentString: inputs.name,
  });
  void agent.start();
  return agent;
}

/** The account's new password, for requests from now on. */
export function changeSecrets(agent: UserAgent, credentials: Credentials): void {
  Object.assign(agent.configuration, secretsOf(credentials));
}

function secretsOf({ user, password, authorizationUser }: Credentials): { readonly authorizationUsername: string; readonly authorizationPassword: string } {
  return { authorizationUsername: authorizationUser ?? user, authorizationPassword: password };
}

function quotable(name = ""): string {
  return name.replace(/[\p{Cc}"\\]/gu, "");
}

/** The line's socket as sip.js wants it: always there; what is sent while it is not fails, as a transport's error. */
function asSipTransport({ transport, isSecureSocket }: UserAgentInputs): SipTransport {
  const nothing = { addListener() {}, removeListener() {}, on() {}, off() {}, once() {} };
  return {
    state: TransportState.Connected,
    stateChange: nothing,
    protocol: isSecureSocket ? "WSS" : "WS",
    onConnect: undefined,
    onDisconnect: undefined,
    onMessage: undefined,
    connect: async () => undefined,
    disconnect: async () => undefined,
    dispose: async () => undefined,
    isConnected: () => transport.state.phase === "up",
    send: async (message) => { transport.send(message); },
  };
}

/**
 * Whatever waits for an answer on a socket that is gone waits in vain: it fails now (RFC 3261 §8.1.3.1). But for a call that rings there
 * already: it can be cancelled over the next socket.
 */
export function failRequests(agent: UserAgent): void {
  for (const { transaction } of [...agent.userAgentCore.userAgentClients.values()]) {
    const { request, state } = transaction;
    if (request.method === "INVITE" && request.toTag === undefined && String(state) === "Proceeding") continue;
    (transaction as unknown as { onTransportError(error: Error): void }).onTransportError(new Error("The socket is gone."));
  }
}
