const path = require("node:path");

const own = (name) => path.resolve(__dirname, "../../../SoftphoneControl/adapters/sip", name);

/** Parts of sip.js, as it imports them itself, and what takes their place: in the control (webpack), the web resources (esbuild) and the tests (Jest). */
const replaced = {
  "./pegjs/dist/grammar.js": own("grammar/grammar.ts"),
  "./md5.js": own("standIns/md5.ts"),
  "../platform/web/session-description-handler/session-description-handler-factory-default.js": own("standIns/webPlatform.ts"),
  "../platform/web/transport/transport.js": own("standIns/webPlatform.ts"),
  "../user-agents/subscribe-user-agent-client.js": own("standIns/subscriptions.ts"),
};

module.exports = { replaced };
