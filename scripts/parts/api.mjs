import { libraryReport, reportFault } from "../api/libraryApi.mjs";
import { oneCheck } from "./results.mjs";

/** What integrations are written against changes only where somebody has looked at it. */
export const api = {
  name: "api",
  budget: 10,
  run: async () => oneCheck([reportFault(await libraryReport())]),
};
