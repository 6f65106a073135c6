import { bindingOf, entitySetOf } from "./tableNames";
import type { WebApiLike } from "./webApi";

const root = "/api/data/v9.2";
const idPattern = /\(([\da-f-]{36})\)$/i;

/** The Web API by its addresses on this origin, under the sign-in that the page already has. Rejects with `{ errorCode, status, retryAfter }`. */
export function createFetchWebApi(fetch: typeof globalThis.fetch): WebApiLike {
  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { Accept: "application/json", "OData-MaxVersion": "4.0", "OData-Version": "4.0", ...init.headers };
    const response = await fetch(root + path, { credentials: "same-origin", ...init, headers });
    if (response.ok && isDataverses(response)) return response;
    const said = (await response.json().catch(() => undefined)) as { readonly error?: { readonly code?: unknown } } | null | undefined;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as the other ways reject: what it means is read in one place
    throw { errorCode: said?.error?.code, status: response.ok ? 401 : response.status, retryAfter: response.headers.get("Retry-After") };
  }
  // Kept answers may be old: a browser asks no further where it is not told to.
  const read = async (path: string): Promise<unknown> => (await ask(path, { headers: { "If-None-Match": "null", Prefer: 'odata.include-annotations="*"' } })).json();
  const write = (method: string, path: string, row: unknown, more?: Record<string, string>): Promise<Response> =>
    ask(path, { method, body: JSON.stringify(row), headers: { "Content-Type": "application/json; charset=utf-8", ...more } });

  return {
    retrieveMultipleRecords: async (table, options = "") => {
      const { value } = (await read(`/${entitySetOf(table)}${options}`)) as { readonly value?: unknown };
      return { entities: value };
    },
    retrieveRecord: (table, id, options = "") => read(bindingOf(table, id) + options),
    createRecord: async (table, row) => {
      const response = await write("POST", `/${entitySetOf(table)}`, row);
      return { id: idPattern.exec(response.headers.get("OData-EntityId") ?? "")?.[1] };
    },
    // Without the condition, a row that is not there would be made.
    updateRecord: (table, id, row) => write("PATCH", bindingOf(table, id), row, { "If-Match": "*" }),
  };
}

/** A page to sign in on, or of a gate on the way, comes with success as well: that it wrote anything is not said. */
function isDataverses({ status, redirected, headers }: Response): boolean {
  return !redirected && (status === 204 || /\bjson\b/.test(headers.get("Content-Type") ?? ""));
}
