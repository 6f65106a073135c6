import { connect } from "./dataverse.mjs";
import { importSolution } from "./importSolution.mjs";
import { help, readImportOptions } from "./options.mjs";
import { readSolutionFile } from "./solutionFile.mjs";

try {
  const options = readImportOptions(process.argv.slice(2), process.env);
  if (options.help) console.log(help);
  else await importSolution(connect(options), readSolutionFile(options.file), { ...options, say: (line) => console.log(line) });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
