const jssip = ["JsSIP"];
const server = ["Kamailio"];

/**
 * What is proved, with whom, and in which file: the rows of the matrix in docs/telephony.md. A file has all of its rows, and no others.
 * Far ends: `Kamailio` is the server itself; `JsSIP` a page with that stack; `sipp`, `baresip` and `linphone` have plain RTP, through rtpengine.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
export const plannedSteps = {
  // The far ends and the servers alone, without our control: a fault here is none of ours.
  "farEnds.sip.mjs": {
    "far ends: registration, wrong password, barred, overloaded": jssip,
    "far ends: registration over wss": jssip,
    "far ends: call, sound both ways, hang up": ["JsSIP", "baresip", "sipp", "linphone"],
    "far ends: hold and resume": ["JsSIP", "baresip"],
    "far ends: digits by RFC 4733": ["baresip"],
    "far ends: digits by INFO": ["JsSIP", "baresip"],
    "far ends: early media": ["sipp"],
    "far ends: test numbers": server,
    "far ends: caller has enough": ["JsSIP", "sipp"],
    "far ends: ring on two devices, the other hears why it stops": jssip,
    "far ends: blind transfer": ["JsSIP", "baresip"],
    "far ends: attended transfer": ["JsSIP", "linphone"],
    "far ends: re-INVITE without SDP": ["sipp"],
    "far ends: vanishes without BYE": ["sipp"],
    "far ends: a recording has the tone that was sent": ["baresip"],
    "far ends: the server is killed and started again in a call": jssip,
  },
  "calls.sip.mjs": {
    "registration with digest": server,
    "registration over wss": server,
    "out: call, sound both ways, they hang up": jssip,
    "out: call, sound both ways, we hang up": jssip,
    "in: call, sound both ways, they hang up": jssip,
    "in: call, sound both ways, we hang up": jssip,
    "in: caller has enough": jssip,
    "out: we have enough": jssip,
    "several calls at once": jssip,
    "mute and unmute, packets go on": jssip,
    "digits by INFO": jssip,
    "ring on two devices, the other answers": jssip,
    "microphone swap without signalling": jssip,
    "three-way conference": jssip,
    "custom variables of X- headers": jssip,
    "50 calls in a row leave nothing behind": jssip,
  },
  "refusals.sip.mjs": {
    "302 moved": server,
    "404 does not exist": server,
    "408 silent": server,
    "408 nobody answers": jssip,
    "480 not there": server,
    "486 busy": ["Kamailio", "JsSIP"],
    "488 no sound that both know": ["Kamailio", "sipp"],
    "500 broken": ["Kamailio", "sipp"],
    "503 overloaded": server,
    "603 declined": ["Kamailio", "JsSIP"],
    "we decline": jssip,
    "not ready: 480": jssip,
    "wrong password": server,
    "registration refused (403)": server,
    "registration not possible (503), tried again": server,
  },
  "accounts.sip.mjs": {
    "account from a custom API": jssip,
    "account from a custom API, renewed in a call": jssip,
    "a custom API that gives none, and says what it should not": server,
    "signing in in another tab brings the telephone there": jssip,
    "an integration hears calls in order, and drives them": jssip,
  },
  "holds.sip.mjs": {
    "we hold and resume": jssip,
    "they hold and resume": jssip,
    "both hold, both resume": jssip,
    "hold against hold at the same moment, 6 times": jssip,
    "ICE restart by us": jssip,
    "ICE restart by them": jssip,
  },
  "transfers.sip.mjs": {
    "blind transfer": jssip,
    "blind transfer to a busy number: the call lives": jssip,
    "attended transfer": jssip,
    "they transfer us": jssip,
    "they may not transfer us: refused": jssip,
    "they transfer us to somebody they consulted": jssip,
  },
  "faults.sip.mjs": {
    "socket dropped in a call, 10 times": jssip,
    "they hang up while our socket is down": jssip,
    "server killed and started again in a call": jssip,
    "silent STUN server": jssip,
    "no sound comes: told within 3 seconds": jssip,
    "far end vanishes without BYE": ["JsSIP", "sipp"],
    "malformed and hostile messages": ["a scripted server"],
  },
  "recovery.sip.mjs": {
    "reload in a call": ["JsSIP", "linphone"],
    "reload in a held call": jssip,
    "reload with a typed password": jssip,
    "reload after they have hung up": jssip,
    "recovery off: BYE when the page goes": jssip,
    "the browser asks before it leaves a call": jssip,
    "another tab takes the call": jssip,
  },
  "baresip.sip.mjs": {
    "out: call, sound both ways, they hang up": ["baresip"],
    "in: call, sound both ways, we hang up": ["baresip"],
    "hold and resume": ["baresip"],
    "digits by RFC 4733, named by the far end": ["baresip"],
    "digits by INFO, named by the far end": ["baresip"],
    "they transfer us blind": ["baresip"],
    "we transfer them blind": ["baresip"],
    "its recording has our tone": ["baresip"],
  },
  "sipp.sip.mjs": {
    "echo": ["sipp"],
    "early media": ["sipp"],
    "we have enough while it rings": ["sipp"],
    "200 after our CANCEL": ["sipp"],
    "re-INVITE without SDP": ["sipp"],
    "odd answers": ["sipp"],
  },
};

export function isPlanned(file, step, farEnd) {
  return plannedSteps[file]?.[step]?.includes(farEnd) === true;
}
