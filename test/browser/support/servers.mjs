/** Where scripts/test-browser.mjs serves the pages. */
function addressOf(name) {
  const address = process.env[name];
  if (address === undefined) throw new Error("Run these tests with: node scripts/test-browser.mjs [part of a file's name]");
  return address;
}

export const workspaceAddress = addressOf("OSP_TEST_WORKSPACE");

/** The workspace with the control that an organization would get: unzipped from the managed solution. */
export const packagedAddress = addressOf("OSP_TEST_PACKAGED");

/** Every state of the softphone, drawn from plain data: test/gallery. */
export const galleryAddress = addressOf("OSP_TEST_GALLERY");

/** Every page that a first-time visitor may meet the softphone on. */
export const hosts = [
  { name: "PCF harness, React 16.14", address: addressOf("OSP_TEST_HARNESS_16"), recordNumber: "(425) 555-0123" },
  { name: "PCF harness, React 17.0.2", address: addressOf("OSP_TEST_HARNESS_17"), recordNumber: "(425) 555-0123" },
  { name: "workspace", address: workspaceAddress, recordNumber: "(202) 555-0143" },
];

export const harnessAddress = hosts[0].address;

/**
 * The workspace, set as the test needs it.
 * @param {Record<string, string | number>} settings as in the page's address
 */
export function workspace(settings = {}) {
  const query = new URLSearchParams(Object.entries(settings).map(([name, value]) => [name, String(value)]));
  return `${workspaceAddress}/?${query}`;
}

/** Records of the sample Dataverse that a test names. */
export const records = {
  maria: "5a3e1c00-0000-4000-8000-000000000001",
  tom: "5a3e1c00-0000-4000-8000-000000000005",
  chloe: "5a3e1c00-0000-4000-8000-000000000006",
  grace: "5a3e1c00-0000-4000-8000-000000000008",
  outbackSolar: "5a3e1c00-0000-4000-8000-000000000107",
  withoutNumber: "5a3e1c00-0000-4000-8000-000000000091",
  withText: "5a3e1c00-0000-4000-8000-000000000092",
};
