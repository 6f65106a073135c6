import { join } from "node:path";
import { run } from "../lib/run.mjs";

/** Writes a self-signed certificate for this machine, valid for two days, and its key, into a folder. */
export async function writeCertificate(folder) {
  const { code, output } = await run(
    "openssl",
    [
      ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost"],
      ...["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", join(folder, "key.pem"), "-out", join(folder, "certificate.pem")],
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`openssl made no certificate:\n${output}`);
}
