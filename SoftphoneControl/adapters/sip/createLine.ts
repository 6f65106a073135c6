import type { Invitation, SessionDescriptionHandlerFactory, UserAgent } from "sip.js";
import type { Connection } from "../../model/agent/connection";
import type { SipSettings } from "../../model/settings/configuration";
import type { Credentials } from "../../model/agent/credentials";
import type { ClockPort } from "../../ports/clockPort";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { LogPort } from "../../ports/logPort";
import { createLineMix } from "./legs/lineMix";
import type { LineMix, SoundMix } from "./legs/lineMix";
import type { LegContext, LegCore, Session } from "./legs/legCore";
import { createSwitchboard } from "./legs/switchboard";
import type { Leg } from "./leg";
import type { Line, LineListener } from "./line";
import type { Sound } from "./sound";
import { domainOf, uriToDial } from "./wire/addresses";
import { connectionOf } from "./wire/connectionOf";
import { letIn } from "./wire/door";
import { createKeepAlive } from "./wire/keepAlive";
import type { LinePagePort } from "../../ports/linePagePort";
import { createOutbox } from "./wire/outbox";
import { sendRegister } from "./wire/register";
import { createRegistration } from "./wire/registration";
import { createTransport } from "./wire/transport";
import { changeSecrets, createUserAgent, failRequests } from "./wire/userAgent";

export interface LineInputs {
  readonly page: LinePagePort;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly settings: SipSettings;
  /** A UUID that stays the same for this browser: a new registration takes the place of the old one. */
  readonly instanceId: string;
  /** As it stands in `User-Agent`. */
  readonly userAgentName: string;
  /** What `createSounds` returned: each session's handler is a `Sound`. */
  readonly sounds: SessionDescriptionHandlerFactory;
  mixSounds(sounds: readonly Sound[]): SoundMix;
  /** 0 up to 1. */
  readonly random: () => number;
}

/** One account's line to a telephone server that speaks SIP over WebSocket (RFC 7118). */
export function createLine({ page, clock, log, settings, instanceId, userAgentName, sounds, mixSounds, random }: LineInputs): Line {
  const domain = domainOf(settings);
  const outbox = createOutbox(log);
  const transport = createTransport({ page, clock, log, random, address: settings.server });
  const mixes = new Set<LineMix>();
  const soundOfSession = new WeakMap<Session, Sound>();
  let listener: LineListener | undefined;
  let told: Connection | undefined;
  let isDoorOpen = false;
  /** The socket was lost since the server last saw our dialogs. */
  let isRenewalDue = false;
  let user: string | undefined;
  /** An account was given, and not taken back since. */
  let hasAccount = false;
  let agent = createAgent(undefined);

  function createAgent(credentials: Credentials | undefined): UserAgent {
    user = credentials?.user;
    return createUserAgent({
      transport,
      isSecureSocket: /^wss:/i.test(settings.server),
      domain,
      instanceId,
      name: userAgentName,
      sounds: (session) => soundOf(session as Session),
      credentials,
      onInvite(invitation) {
        const leg = takeCall(invitation);
        if (leg !== undefined) outbox.put(() => listener?.onCall(leg));
      },
    });
  }

  function takeCall(invitation: Invitation): Leg | undefined {
    try {
      return switchboard.take(invitation, isDoorOpen && registration.state.phase !== "none");
    } catch {
      // The browser makes no connection for sound: the caller hears so.
      void invitation.reject({ statusCode: 488 }).catch(() => undefined);
      return undefined;
    }
  }

  function changeAgent(credentials: Credentials | undefined): void {
    switchboard.endAll();
    void agent.stop();
    agent = createAgent(credentials);
  }

  function soundOf(session: Session): Sound {
    const known = soundOfSession.get(session);
    if (known !== undefined) return known;
    const sound = sounds(session) as Sound;
    soundOfSession.set(session, sound);
    return sound;
  }

  function newId(): string {
    return Array.from({ length: 4 }, () => Math.floor(random() * 0x1_0000_0000).toString(16).padStart(8, "0")).join("");
  }

  const context: LegContext = {
    clock,
    random,
    settings,
    get agent() { return agent; },
    isConnected: () => transport.state.phase === "up",
    toUri: (address) => uriToDial(address, domain),
    soundOf,
    coreOf: (sessionOrLeg) => switchboard.coreOf(sessionOrLeg),
    tell: (leg, news) => { outbox.put(() => listener?.onNews(leg, news)); },
    endLater: (session) => { switchboard.endLater(session); },
    soundChanged: followMixes,
    forget(core) {
      switchboard.forget(core);
      followMixes(core);
    },
  };
  const switchboard = createSwitchboard(context, domain, newId);

  function followMixes(core: LegCore): void {
    for (const mix of mixes) mix.follow(core);
  }

  const registration = createRegistration({
    clock,
    log,
    random,
    seconds: settings.registerForS,
    isSocketUp: context.isConnected,
    send: (seconds) => sendRegister({ agent, clock, instanceId, seconds }),
    onState: tellConnection,
    onRegistered() {
      if (!isRenewalDue) return;
      isRenewalDue = false;
      switchboard.renew();
    },
    onShared: () => { outbox.put(() => listener?.onShared()); },
    onRefused: (code) => { outbox.put(() => listener?.onAccountRefused(code)); },
    onCredentialsExpired: () => { outbox.put(() => listener?.onCredentialsExpired()); },
  });

  const keepAlive = createKeepAlive({
    clock,
    onDead: () => { transport.abandon(); },
    ask() {
      const core = agent.userAgentCore;
      const { aor } = core.configuration;
      const server = aor.clone();
      server.user = undefined;
      server.host = domain;
      core.request(core.makeOutgoingRequestMessage("OPTIONS", server, aor, server, {}));
    },
  });
  const stopListening = page.onAwake(() => {
    if (transport.state.phase === "up") keepAlive.probe();
  });

  function tellConnection(): void {
    const next = connectionOf(transport.state, registration.state, clock.now());
    if (told !== undefined && JSON.stringify({ ...told, since: 0 }) === JSON.stringify({ ...next, since: 0 })) return;
    told = next;
    outbox.put(() => listener?.onConnection(next));
  }

  function lostSocket(): void {
    keepAlive.stop();
    isRenewalDue = true;
    switchboard.lost();
    failRequests(agent);
    registration.socketLost();
  }

  return {
    start(to) {
      listener = to;
      transport.start({
        onState({ phase }) {
          if (phase === "up") {
            keepAlive.start();
            registration.socketUp();
          }
          if (phase === "lost") lostSocket();
          tellConnection();
        },
        onMessage(data) {
          keepAlive.heard();
          letIn(log, data, agent.userAgentCore.userAgentServers.size, (message) => agent.transport.onMessage?.(message));
        },
      });
    },
    async register(credentials) {
      if (!context.isConnected()) throw new ContactCenterRefusal("disconnected");
      if (credentials.user === user) changeSecrets(agent, credentials);
      else changeAgent(credentials);
      hasAccount = true;
      await registration.register(credentials);
    },
    async unregister() {
      switchboard.endAll();
      hasAccount = false;
      await registration.unregister();
      // The next one may have signed in while the server took its time.
      if (!hasAccount) changeAgent(undefined);
    },
    setDoor(door) { isDoorOpen = door === "open"; },
    async call(address) {
      if (registration.state.phase === "none") throw new ContactCenterRefusal("notSignedIn");
      if (!context.isConnected()) throw new ContactCenterRefusal("disconnected");
      return switchboard.call(address);
    },
    recover: (record) => switchboard.recover(record),
    mix(legs) {
      const cores = legs.map(context.coreOf).filter((core) => core !== undefined);
      const mix = createLineMix(mixSounds(cores.map(({ sound }) => sound)), cores, context.coreOf, (ended) => mixes.delete(ended));
      mixes.add(mix);
      return mix;
    },
    hangUpAll() { switchboard.endAll(); },
    dispose() {
      outbox.dispose();
      listener = undefined;
      stopListening();
      keepAlive.stop();
      registration.dispose();
      // First: nobody is told that the page goes.
      transport.dispose();
      switchboard.dispose();
      void agent.stop();
    },
  };
}
