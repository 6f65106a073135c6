/**
 * Who may import whom in SoftphoneControl/ and Solutions/webresources/. What is not named here is forbidden.
 * `types` names rooms of which only types may be taken.
 */
export const boundaries = {
  shared: { rooms: [], packages: [], why: "shared knows nothing of the domain, so that every room can lean on it" },
  model: { rooms: ["shared"], packages: ["libphonenumber-js/core/es6"], why: "model is the vocabulary that all speak, so it depends on nobody who speaks it" },
  ports: { rooms: ["shared", "model"], packages: [], why: "a port says what we need from the world in the words of model, whoever provides it" },
  state: { rooms: ["shared", "model"], packages: [], why: "state is pure, so that a mirror or a replay comes to the same result" },
  effects: { rooms: ["shared", "model", "ports", "state"], packages: [], why: "an effect reaches the world through a port only, so that tests and other pages can be that world" },
  cil: { rooms: ["shared", "model", "state"], packages: ["valibot"], why: "integrators are peers of the UI: they send intents and read derived things, and see neither port nor adapter" },
  link: { rooms: ["shared", "model", "ports", "state", "cil"], packages: ["valibot"], why: "link carries actions and requests between pages, whatever contact center or host there is" },
  "link/client": { rooms: ["shared", "model", "ports", "cil"], types: ["link"], packages: ["valibot"], why: "the integration library is made of link/client and stays small: it holds no replica" },
  adapters: { rooms: ["shared", "model", "ports", "adapters/books"], packages: ["valibot"], why: "an adapter is a source of facts behind a port; it can be swapped because nothing but its port is known" },
  "adapters/books": { rooms: ["shared", "model", "ports"], packages: ["valibot"], why: "the books are kept for every adapter, whatever is behind it" },
  dynamics: { rooms: ["shared", "model", "ports"], packages: ["valibot"], why: "the host is reached through its port, so that the softphone also lives where there is no Dynamics" },
  browser: { rooms: ["shared", "model", "ports"], packages: [], why: "browser puts the devices of the page behind ports and decides nothing" },
  ui: {
    rooms: ["shared", "model", "state"],
    packages: ["react", "@fluentui/react-components", "use-sync-external-store/shim"],
    why: "the UI sends intents and reads derived things; it sees neither port nor adapter",
  },
  strings: { rooms: [], packages: [], why: "a language file holds texts and nothing else" },
  app: {
    rooms: ["shared", "model", "ports", "state", "effects", "cil", "link", "link/client", "adapters", "dynamics", "browser", "ui"],
    packages: ["valibot"],
    why: "app wires the rooms together and leaves their libraries to them",
  },
  "index.ts": { rooms: ["app"], types: ["manifest types"], packages: [], why: "index.ts bridges the lifecycle of the platform to app, nothing else" },
  webresources: {
    rooms: ["app", "link/client", "strings"],
    types: ["cil"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
    why: "a web resource is the softphone page (made of app, and of the texts that no platform hands it) or the integration library (made of link/client)",
  },
};

/** A part of a room that has a row of its own, and may be reached like the room around it. */
export const nestedRooms = { "link/client": "link" };

/** Adapters differ from each other in their packages; between them there is no door. What several need is in `adapters/books`. */
export const adapterPackages = { sip: ["sip.js", "sip.js/lib/grammar/name-addr-header.js", "sip.js/lib/grammar/uri.js"] };

/** Why a package stays in the rooms that name it. */
export const packageReasons = {
  "libphonenumber-js": "numbers are understood in one place, model, from metadata cut to what dialling needs (/core)",
  valibot: "schemas guard the doors: only rooms that let something in from outside have one",
  "sip.js": "only adapters/sip may pay its 28 kB",
  react: "only ui draws",
  "react-dom": "the platform has its own copy and mounts us; a second one costs 120 kB and breaks the events",
  "use-sync-external-store": "only ui subscribes to the store with a hook",
  "@fluentui/react-components": "only ui draws",
  "@fluentui": "the platform provides the root of @fluentui/react-components and nothing else; the rest would be bundled",
};
