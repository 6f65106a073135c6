/** What scripts/test-sip.mjs has started for this run. */
const text = process.env.OSP_TEST_SIP;
if (text === undefined) throw new Error("Run these tests with: npm run test:sip -- [part of a file's name]");

/** @type {{ workspace: string, farEnd: string, chromium: string, microphone: { file: string, hz: number }, server: import("../../../scripts/sip/telephony.mjs").TelephonyDescription, results: string, missing: readonly string[] }} */
export const { workspace, farEnd, chromium, microphone, server, results, missing } = JSON.parse(text);
