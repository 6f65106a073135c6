const { replaced } = require("./scripts/build/sipJs/replaced.cjs");

/** pcf-scripts merges this into its own (featureconfig.json lets it). */
module.exports = { resolve: { alias: replaced } };
