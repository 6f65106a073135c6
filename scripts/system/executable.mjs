import { accessSync, constants } from "node:fs";
import path from "node:path";

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a command may lie, along the path of a Unix system. */
export function placesOf(command, env = process.env) {
  return (env.PATH ?? "").split(":").filter(Boolean).map((folder) => path.posix.join(folder, command));
}

/** Where servers lie, which the path of many a shell leaves out. */
export const systemFolders = "/usr/sbin:/usr/local/sbin";
