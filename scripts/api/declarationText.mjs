import ts from "typescript";

/** Where a thing is specified: pages that users don't have. */
const ourReferences = / \(page 004(?:, [^)]*)?\)/g;

/** A type as users read it: with its comment, without what only its source knows. */
export function declarationText(declaration, checker) {
  const comment = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc).at(-1);
  return [comment?.getText(), bare(declaration, checker)].filter(Boolean).join("\n").replace(ourReferences, "");
}

function bare(declaration, checker) {
  if (ts.isInterfaceDeclaration(declaration)) return withoutExport(declaration);
  if (ts.isTypeAliasDeclaration(declaration)) return aliasText(declaration, checker);
  if (ts.isClassDeclaration(declaration)) return classText(declaration);
  throw new Error(`${declaration.name?.text} is neither an interface nor a type nor a class: the script exports no values.`);
}

function withoutExport(declaration) {
  refuseQueries(declaration);
  return declaration.getText().replace(/^export /, "");
}

/** `typeof` a list or a table, as its literals: the value itself is inside of the script. */
function aliasText(declaration, checker) {
  const query = queriesIn(declaration.type)[0];
  if (query === undefined) return withoutExport(declaration);
  const { name, type } = declaration;
  const keys = ts.isTypeOperatorNode(type) && type.type === query;
  const entries = ts.isIndexedAccessTypeNode(type);
  if (!keys && !entries) throw new Error(`${name.text} takes the type of a value in a way that has no plain reading: write its members down.`);
  return `type ${name.text} =${literalsOf(query, checker, keys).map((literal) => `\n  | ${JSON.stringify(literal)}`).join("")};`;
}

/** In the order of the source; the compiler's own order changes with what else it has read. */
function literalsOf(query, checker, keys) {
  const near = checker.getSymbolAtLocation(query.exprName);
  const symbol = near.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(near) : near;
  const type = checker.getTypeOfSymbol(symbol);
  return keys ? checker.getPropertiesOfType(type).map((property) => property.name) : checker.getTypeArguments(type).map((element) => element.value);
}

function classText(declaration) {
  const file = declaration.getSourceFile();
  const { outputText } = ts.transpileDeclaration(file.text, { fileName: file.fileName, compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const made = ts.createSourceFile("made.d.ts", outputText, ts.ScriptTarget.ES2022, true);
  return made.statements.find((statement) => ts.isClassDeclaration(statement) && statement.name.text === declaration.name.text).getText().replace(/^export /, "").replaceAll("    ", "  ");
}

function queriesIn(node) {
  const inside = [];
  ts.forEachChild(node, (child) => void inside.push(...queriesIn(child)));
  return ts.isTypeQueryNode(node) ? [node] : inside;
}

function refuseQueries(declaration) {
  if (queriesIn(declaration).length > 0) throw new Error(`${declaration.name.text} takes the type of a value: give that type a name of its own.`);
}
