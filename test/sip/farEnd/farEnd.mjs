import JsSIP from "jssip";
import { createEars } from "../support/ears.mjs";
import { mendCollisions } from "./collisions.mjs";
import { createTone } from "./tone.mjs";

mendCollisions();

/**
 * A telephone made of JsSIP, a stack that is not ours: the other side of our calls. Node drives it through `window.farEnd`; calls have
 * numbers from 0 on, in the order in which they began.
 */
const context = new AudioContext();
const calls = [];
let ua;
let tone;

/** How the phone answers what comes in: `auto`, `manual`, or a status it refuses with. */
let manner = "manual";

function start({ server, user, password, displayName, domain, hz, answers = "manual" }) {
  tone = createTone(context, hz);
  manner = answers;
  ua = new JsSIP.UA({
    sockets: [new JsSIP.WebSocketInterface(server)],
    uri: `sip:${user}@${domain}`,
    password,
    display_name: displayName,
    register: true,
    session_timers: false,
    connection_recovery_min_interval: 1,
    connection_recovery_max_interval: 2,
  });
  ua.on("newRTCSession", ({ session, request }) => take(session, request));
  const registered = new Promise((resolve, reject) => {
    ua.on("registered", () => resolve());
    ua.on("disconnected", ({ code, reason }) => reject(new Error(`No socket: ${code} ${reason}`)));
    ua.on("registrationFailed", ({ cause, response }) => reject(new Error(`Not registered: ${response?.status_code ?? cause}`)));
  });
  ua.start();
  return registered;
}

// A stream for each call: what is on hold in one is silenced there.
const media = () => ({ mediaStream: tone.stream.clone(), pcConfig: { iceServers: [] }, rtcOfferConstraints: { offerToReceiveAudio: true } });

function take(session, request) {
  const call = { session, state: "calling", from: request.from?.uri?.user, name: request.from?.display_name, headers: {}, digits: "", ears: undefined, transfer: undefined, cancelReason: undefined };
  calls.push(call);
  const end = (data) => {
    call.state = "over";
    call.cause = data.cause;
    call.status = data.message?.status_code;
    call.cancelReason = data.message?.getHeader?.("Reason");
  };
  session.on("progress", () => void (call.state = "ringing"));
  session.on("accepted", () => void (call.state = "up"));
  session.on("failed", end);
  session.on("ended", end);
  session.on("newDTMF", ({ originator, dtmf }) => void (originator === "remote" && (call.digits += dtmf.tone)));
  session.on("refer", (data) => data.accept(undefined, media()));
  session.on("replaces", (data) => data.accept());
  const listen = (connection) =>
    connection.addEventListener("track", ({ streams, track }) => {
      const stream = streams[0] ?? new MediaStream([track]);
      const element = document.createElement("audio");
      element.autoplay = true;
      element.srcObject = stream;
      document.body.append(element);
      call.ears?.close();
      call.ears = createEars(context, stream);
    });
  if (session.connection) listen(session.connection);
  else session.on("peerconnection", ({ peerconnection }) => listen(peerconnection));
  if (session.direction !== "incoming") return;
  call.state = "ringing";
  for (const name of ["X-Customer", "Replaces", "Referred-By"]) if (request.getHeader(name)) call.headers[name] = request.getHeader(name);
  if (manner === "auto") setTimeout(() => session.answer(media()));
  else if (manner !== "manual") setTimeout(() => session.terminate({ status_code: Number(manner), reason_phrase: "Refused" }));
}

function settled(session, done, failed) {
  return new Promise((resolve, reject) => {
    session.once(done, () => resolve());
    session.once(failed, () => reject(new Error(failed)));
  });
}

/** Resolves when the other side knows. */
const renegotiated = (act) =>
  new Promise((resolve, reject) => {
    if (!act(resolve)) reject(new Error("The phone can't do that now."));
  });

function refer(call, target, options) {
  call.transfer = "asked";
  const outcome = (state) => (data) => {
    const status = data?.status_line?.status_code ?? data?.response?.status_code;
    call.transfer = status === undefined ? state : `${state} ${status}`;
  };
  call.session.refer(target, {
    ...options,
    eventHandlers: { requestSucceeded: () => void (call.transfer = "taken"), requestFailed: outcome("refused"), trying: outcome("trying"), progress: outcome("ringing"), accepted: outcome("answered"), failed: outcome("failed") },
  });
}

window.farEnd = {
  start,
  answers: (how) => void (manner = how),
  call(address, headers = []) {
    ua.call(address, { ...media(), extraHeaders: headers });
    return calls.length - 1;
  },
  answer: (at) => calls[at].session.answer(media()),
  refuse: (at, status) => calls[at].session.terminate({ status_code: status, reason_phrase: "Refused" }),
  hangUp: (at) => calls[at].session.terminate(),
  hold: (at) => renegotiated((done) => calls[at].session.hold({}, done)),
  resume: (at) => renegotiated((done) => calls[at].session.unhold({}, done)),
  /** Sends nothing any more, not even silence. */
  stopSending: (at) => calls[at].session.connection.getSenders()[0].replaceTrack(null),
  sendAgain: (at) => calls[at].session.connection.getSenders()[0].replaceTrack(tone.stream.clone().getAudioTracks()[0]),
  /** What tells the ways of one ICE generation from those of another, on both sides. */
  generations(at) {
    const { localDescription, remoteDescription } = calls[at].session.connection;
    const [own, other] = [localDescription, remoteDescription].map(({ sdp }) => /^a=ice-ufrag:(\S+)/m.exec(sdp)[1]);
    return { own, other };
  },
  restartIce: (at) => renegotiated((done) => calls[at].session.renegotiate({ rtcOfferConstraints: { iceRestart: true } }, done)),
  /** @param how `RFC2833` or `INFO` */
  sendDigits: (at, digits, how = "RFC2833") => calls[at].session.sendDTMF(digits, { duration: 160, interToneGap: 70, transportType: how }),
  transferTo: (at, address) => refer(calls[at], address),
  transferToCall: (at, other) => refer(calls[at], calls[other].session.remote_identity.uri.toString(), { replaces: calls[other].session }),
  say: (hz) => tone.change(hz),
  level: (at, hz) => calls[at].ears?.level(hz) ?? -Infinity,
  loudest: (at) => calls[at].ears?.loudest() ?? [],
  count: () => calls.length,
  describe(at) {
    const { state, from, name, headers, digits, cause, status, cancelReason, transfer, session } = calls[at];
    return { state, from, name, headers, digits, cause, status, cancelReason, transfer, isHeld: session.isOnHold() };
  },
  async packetsIn(at) {
    const report = await calls[at].session.connection.getStats();
    return [...report.values()].filter(({ type, kind }) => type === "inbound-rtp" && kind === "audio").reduce((sum, { packetsReceived }) => sum + packetsReceived, 0);
  },
  isRegistered: () => ua.isRegistered(),
  /** Takes the registration back, and is gone. */
  stop: async () => {
    const gone = settled(ua, "unregistered", "registrationFailed");
    ua.stop();
    await gone.catch(() => undefined);
  },
};
