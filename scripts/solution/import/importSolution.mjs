import { randomUUID } from "node:crypto";
import { jobFailures } from "./importJob.mjs";

const pollMs = 5000;
const publishSeconds = 600;
const completed = 3;
const succeeded = 30;
const canceled = 32;
const waiting = [0, 10];

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const query = (table, select, column, value) => `${table}?$select=${select}&$filter=${encodeURIComponent(`${column} eq ${quoted(value)}`)}`;

/** Imports, publishes, and then looks whether the organization really has what the zip holds. Throws in words if not. */
export async function importSolution(dataverse, solution, { overwriteUnmanaged = false, say, newId = randomUUID }) {
  const stoodThere = await storedControls(dataverse, solution.controls);
  const jobId = newId();
  say(`Importing ${solution.name} (${solution.uniqueName} ${solution.version}, ${solution.managed ? "managed" : "unmanaged"}) into ${dataverse.url}`);
  const operation = await begin(dataverse, solution, { jobId, overwriteUnmanaged });
  await finish(dataverse, { operation, jobId, say });
  say("Imported. Publishing …");
  await dataverse.request("Publishing", "PublishAllXml", { method: "POST", seconds: publishSeconds }).catch((error) => {
    throw new Error(`The solution is imported, but not published.\n${error.message}`);
  });
  await verify(dataverse, solution);
  for (const { name, version } of solution.controls) {
    if (stoodThere.get(name) === version) say(`Note: the organization had ${name} ${version} before. Dataverse may have kept the old bundle: a changed control needs a higher version.`);
  }
  say(`Done: ${[`${solution.uniqueName} ${solution.version}`, ...solution.controls.map(({ name, version }) => `${name} ${version}`)].join(", ")}.`);
}

async function begin(dataverse, solution, { jobId, overwriteUnmanaged }) {
  const body = { OverwriteUnmanagedCustomizations: overwriteUnmanaged, PublishWorkflows: true, CustomizationFile: solution.bytes.toString("base64"), ImportJobId: jobId };
  const answer = await dataverse.request("Starting the import", "ImportSolutionAsync", { method: "POST", body, repeatable: false }).catch((error) => {
    const unsure = error.status === undefined || error.status >= 500;
    throw unsure ? new Error(`${error.message}\nWhether the import began is not known: look at the solution history of the organization before trying again (import job ${jobId}).`) : error;
  });
  const operation = answer?.AsyncOperationId;
  if (!operation) throw new Error(`Starting the import: Dataverse named no operation to wait for (import job ${jobId}).`);
  return operation;
}

async function finish(dataverse, { operation, jobId, say }) {
  const path = `asyncoperations(${operation})?$select=statecode,statuscode,message,friendlymessage`;
  let told;
  for (;;) {
    const job = await dataverse.request("Waiting for the import", path).catch((error) => {
      throw new Error(`${error.message}\nThe import goes on in the organization; its outcome is in the solution history (import job ${jobId}).`);
    });
    if (job?.statecode === completed && job.statuscode === succeeded) return;
    if (job?.statecode === completed) throw new Error(await failure(dataverse, job, jobId));
    const state = waiting.includes(job?.statuscode) ? "The import waits for its turn …" : "The import is running …";
    if (state !== told) say(state);
    told = state;
    await dataverse.wait(pollMs, `The import is not done yet; it goes on in the organization (import job ${jobId}).`);
  }
}

/** The operation often says only that something failed; what it was stands in the import job. */
async function failure(dataverse, { statuscode, message, friendlymessage }, jobId) {
  const { causes = [], silence = [] } = await dataverse.request("Reading the import job", `importjobs(${jobId})?$select=data`).then(
    (job) => ({ causes: jobFailures(job?.data) }),
    (error) => ({ silence: [error.message] }),
  );
  const said = [...new Set([friendlymessage, message, ...causes].map((text) => text?.trim()).filter(Boolean))];
  const heading = statuscode === canceled ? "The import was canceled in the organization." : "The import failed.";
  return [heading, ...(said.length > 0 ? said.map((text) => `Dataverse says: ${text}`) : ["Dataverse gave no reason."]), ...silence, `Import job: ${jobId}`].join("\n");
}

async function verify(dataverse, solution) {
  const { value: [installed] = [] } = (await dataverse.request("Looking for the solution", query("solutions", "version", "uniquename", solution.uniqueName))) ?? {};
  const faults = [];
  if (!installed) faults.push(`the solution ${solution.uniqueName} is not there`);
  else if (normal(installed.version) !== normal(solution.version)) faults.push(`the solution ${solution.uniqueName} has version ${installed.version}, not ${solution.version}`);
  const stored = await storedControls(dataverse, solution.controls);
  for (const { name, version } of solution.controls) {
    if (!stored.has(name)) faults.push(`the control ${name} is not there`);
    else if (stored.get(name) !== version) faults.push(`the control ${name} has version ${stored.get(name)}, not ${version}: Dataverse kept the old one`);
  }
  if (faults.length > 0) throw new Error(`Dataverse reported success, but ${faults.join("; ")}.`);
}

/** 1.2 and 1.2.0.0 are the same to Dataverse. */
const normal = (version) => [...String(version).split("."), 0, 0, 0].slice(0, 4).map(Number).join(".");

/** name → version of those of these controls which the organization has. */
async function storedControls(dataverse, controls) {
  const stored = new Map();
  for (const { name } of controls) {
    const answer = await dataverse.request("Looking for the control", query("customcontrols", "name,version", "name", name));
    for (const row of answer?.value ?? []) stored.set(row.name, row.version);
  }
  return stored;
}
