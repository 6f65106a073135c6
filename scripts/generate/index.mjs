import { ensureGenerated } from "./ensureGenerated.mjs";

await ensureGenerated({ force: true });
