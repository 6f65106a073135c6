import path from "node:path";
import ts from "typescript";
import { inRoot, root } from "../lib/paths.mjs";
import { declarationText } from "./declarationText.mjs";

/**
 * Every type that somebody meets who uses what a file declares: the file's `declare global`, what it exports as a type, and what these are made of.
 * @param {string} entry a TypeScript file
 * @param {import("typescript").CompilerOptions} options
 * @returns {{ globals: string[], declarations: { name: string, text: string, isClass: boolean }[] }}
 */
export function readApi(entry, options = compilerOptions()) {
  const program = ts.createProgram([entry], options);
  refuseFaults(entry, program);
  const source = program.getSourceFile(entry);
  const checker = program.getTypeChecker();
  const found = new Map();

  function take(name) {
    const declaration = declarationOf(name);
    if (declaration === undefined || found.get(name.text) === declaration) return;
    if (declaration.name.text !== name.text) throw new Error(`${declaration.name.text} is imported as ${name.text}: here every type goes by its own name.`);
    if (found.has(name.text)) throw new Error(`Two types are called ${name.text}; in one file of declarations they need names of their own.`);
    found.set(name.text, declaration);
    visit(declaration);
  }

  /** Of what is ours; the rest is TypeScript's own. */
  function declarationOf(name) {
    const near = checker.getSymbolAtLocation(name);
    const symbol = near.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(near) : near;
    const [declaration] = symbol.declarations;
    const file = declaration.getSourceFile();
    if (ts.isTypeParameterDeclaration(declaration) || program.isSourceFileDefaultLibrary(file)) return undefined;
    if (file.isDeclarationFile) throw new Error(`${name.text} comes from ${path.basename(file.fileName)}: a file of declarations that stands alone can't name it.`);
    return declaration;
  }

  function visit(node) {
    if (ts.isBlock(node)) return;
    if (ts.isTypeReferenceNode(node)) take(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) take(node.expression);
    if (ts.isExportSpecifier(node)) take(node.name);
    ts.forEachChild(node, visit);
  }

  visit(source);
  return {
    globals: source.statements.filter(isGlobalBlock).map((block) => block.getText(source)),
    declarations: [...found].map(([name, declaration]) => ({ name, text: declarationText(declaration, checker), isClass: ts.isClassDeclaration(declaration) })),
  };
}

function compilerOptions() {
  const { config } = ts.readConfigFile(inRoot("tsconfig.json"), ts.sys.readFile);
  return { ...ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, root).options, types: [] };
}

function refuseFaults(entry, program) {
  const faults = ts.getPreEmitDiagnostics(program);
  if (faults.length === 0) return;
  const host = { getCanonicalFileName: (name) => name, getCurrentDirectory: () => root, getNewLine: () => "\n" };
  throw new Error(`The declarations of ${path.basename(entry)} can't be made:\n${ts.formatDiagnostics(faults, host)}`);
}

function isGlobalBlock(statement) {
  return ts.isModuleDeclaration(statement) && (statement.flags & ts.NodeFlags.GlobalAugmentation) !== 0;
}
