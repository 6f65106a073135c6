/**
 * Numbers that end in a known way: the first three digits are SIP's answer.
 * `name`: the same, for whoever dials addresses.
 */
export const testNumbers = [
  { number: "3021", name: "moved", status: 302, reason: "Moved Temporarily", what: "has moved to bob" },
  { number: "4041", name: "nobody", status: 404, reason: "Not Found", what: "does not exist" },
  { number: "4081", name: "blackhole", status: 408, reason: "Request Timeout", what: "is silent; the server gives up after 3 seconds" },
  { number: "4801", name: "away", status: 480, reason: "Temporarily Unavailable", what: "is not there" },
  { number: "4861", name: "busy", status: 486, reason: "Busy Here", what: "is busy" },
  { number: "4881", name: "deaf", status: 488, reason: "Not Acceptable Here", what: "can't do with our kind of sound" },
  { number: "5001", name: "broken", status: 500, reason: "Server Internal Error", what: "is broken" },
  { number: "5031", name: "overloaded", status: 503, reason: "Service Unavailable", what: "is overloaded" },
  { number: "6031", name: "declined", status: 603, reason: "Decline", what: "declines" },
];

/** Extensions of far ends that play a scenario: each is a port of this machine (see sipp.mjs). */
export const scriptedExtensions = (ports) => ports.map((port, at) => ({ extension: String(7001 + at), port }));
