import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".resx": "text/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
};

/** The path part of a request, without query and with its escapes undone; undefined when that can't be done. */
export function pathOf(request) {
  try {
    return decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

export function send(response, status, contentType, body) {
  response.writeHead(status, {
    "content-type": contentType,
    // A rebuilt bundle keeps its name: a cached copy would hide the rebuild.
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

export function sendText(response, status, text) {
  send(response, status, "text/plain; charset=utf-8", text);
}

export function sendScript(response, text) {
  send(response, 200, contentTypes[".js"], text);
}

/**
 * Finds the file behind a path: the first mount that has it wins.
 * @param {readonly { at: string, folder?: string, file?: string }[]} mounts `at` with a trailing slash serves a folder, else one file
 */
export function createStaticFiles(mounts) {
  return async (path, response) => {
    for (const { at, folder, file } of mounts) {
      const found = file === undefined ? fileIn(folder, at, path) : at === path ? file : undefined;
      const content = found === undefined ? undefined : await contentOf(found);
      if (content === undefined) continue;
      send(response, 200, contentTypes[extname(found)] ?? "application/octet-stream", content);
      return true;
    }
    return false;
  };
}

function fileIn(folder, at, path) {
  if (!path.startsWith(at)) return undefined;
  const file = normalize(join(folder, path.slice(at.length)));
  return file.startsWith(folder + sep) ? file : undefined;
}

async function contentOf(file) {
  try {
    return await readFile(file);
  } catch (error) {
    if (["ENOENT", "EISDIR", "ENOTDIR", "ERR_INVALID_ARG_VALUE"].includes(error.code)) return undefined;
    throw error;
  }
}
