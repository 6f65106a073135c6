import { Inviter, Registerer, SessionState, UserAgent } from "sip.js";

/** SIP.js as it comes, with its own socket and its own handling of sound: what our telephone is measured against. */
window.bareTelephone = {
  async start({ server, domain, user, password }) {
    this.domain = domain;
    this.agent = new UserAgent({
      uri: UserAgent.makeURI(`sip:${user}@${domain}`),
      authorizationUsername: user,
      authorizationPassword: password,
      transportOptions: { server },
      logBuiltinEnabled: false,
      logConfiguration: false,
    });
    await this.agent.start();
    await new Registerer(this.agent).register();
  },
  call(whom) {
    this.session = new Inviter(this.agent, UserAgent.makeURI(`sip:${whom}@${this.domain}`), { sessionDescriptionHandlerOptions: { constraints: { audio: true, video: false } } });
    const audio = document.body.appendChild(document.createElement("audio"));
    audio.autoplay = true;
    this.session.stateChange.addListener((state) => {
      if (state !== SessionState.Established) return;
      const [receiver] = this.session.sessionDescriptionHandler.peerConnection.getReceivers();
      audio.srcObject = new MediaStream([receiver.track]);
    });
    return this.session.invite();
  },
  async end() {
    await this.session.bye();
    document.querySelectorAll("audio").forEach((audio) => audio.remove());
  },
};
