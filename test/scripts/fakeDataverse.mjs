import { createServer } from "node:http";

export const token = "secret-token-of-the-test";
export const jobId = "11111111-2222-3333-4444-555555555555";
const operation = "99999999-8888-7777-6666-555555555555";

export const control = { name: "osp_OpenSoftphone.SoftphoneControl", version: "0.1.0" };

const succeeded = { statecode: 3, statuscode: 30 };

/**
 * Plays the endpoints of Dataverse that an import needs, on this machine. `answers` overrules single ones: per endpoint a list of
 * `{ status, headers, json | text, hang }` used up one by one; the last one stays.
 */
export async function startFakeDataverse(answers = {}) {
  const asked = [];
  let imported = false;
  const usual = {
    ImportSolutionAsync: () => {
      imported = true;
      return { json: { AsyncOperationId: operation, ImportJobKey: "key" } };
    },
    asyncoperations: () => ({ json: succeeded }),
    importjobs: () => ({ json: { data: null } }),
    PublishAllXml: () => ({ status: 204, text: "" }),
    solutions: () => ({ json: { value: imported ? [{ version: "0.1.0.0" }] : [] } }),
    customcontrols: () => ({ json: { value: imported ? [control] : [] } }),
  };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url, "http://fake");
      const endpoint = /^\/api\/data\/v9\.2\/(\w+)/.exec(pathname)?.[1];
      asked.push({ endpoint, method: request.method, path: pathname, filter: searchParams.get("$filter"), headers: request.headers, body: body && JSON.parse(body) });
      const overruled = answers[endpoint];
      const { status = 200, headers = {}, json, text, hang } = overruled?.length > 0 ? (overruled.length > 1 ? overruled.shift() : overruled[0]) : (usual[endpoint]?.() ?? { status: 404, text: "" });
      if (endpoint === "ImportSolutionAsync" && status < 300) imported = true;
      if (hang) return;
      response.writeHead(status, headers);
      response.end(text ?? JSON.stringify(json));
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    endpoints: () => asked.map(({ endpoint }) => endpoint),
    close: () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve))),
  };
}

/** The smallest zip that holds these files as they are. */
export function zipOf(files) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(content.length, 20);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, Buffer.from(name), content);
    directory.push(entry, Buffer.from(name));
    at += local.length + Buffer.byteLength(name) + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
