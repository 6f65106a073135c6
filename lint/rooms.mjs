import path from "node:path";
import { fileURLToPath } from "node:url";
import { boundaries } from "./boundaries.mjs";

export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * The room of a file: `{ name, adapter? }`, or undefined outside of the table.
 * Takes an absolute path, with or without the extension that an import leaves out.
 */
export function roomOf(file) {
  const [top, ...rest] = path.relative(repositoryRoot, file).split(path.sep);
  if (top === "Solutions" && rest[0] === "webresources") return { name: "webresources" };
  if (top !== "SoftphoneControl" || rest.length === 0) return undefined;
  if (rest.length === 1) return /^index(\.ts)?$/.test(rest[0]) ? { name: "index.ts" } : undefined;
  if (rest[0] === "generated") return { name: "manifest types" };
  if (rest[0] === "adapters" && rest.length < 3) return undefined;
  const nested = `${rest[0]}/${rest[1]?.replace(/\.ts$/, "")}`;
  if (nested in boundaries) return { name: nested };
  if (rest[0] === "adapters") return { name: "adapters", adapter: rest[1] };
  return rest[0] in boundaries ? { name: rest[0] } : undefined;
}

export function describeRoom(room) {
  return room.adapter ? `adapters/${room.adapter}` : room.name;
}
