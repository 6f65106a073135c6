const path = require("node:path");

/** pcf-scripts merges this into its own (featureconfig.json lets it). What the control leaves out of sip.js: see the file named. */
const left = path.resolve(__dirname, "scripts/build/sipJs/noWebPlatform.mjs");

module.exports = {
  resolve: {
    alias: {
      "../platform/web/session-description-handler/session-description-handler-factory-default.js": left,
      "../platform/web/transport/transport.js": left,
    },
  },
};
