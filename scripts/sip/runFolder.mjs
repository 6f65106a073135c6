import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for what servers write; gone when this process ends, or when it is removed. */
export function createRunFolder() {
  const path = mkdtempSync(join(tmpdir(), "osp-sip-"));
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.on("exit", remove);
  return { path, remove };
}
