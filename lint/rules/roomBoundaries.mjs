import { checkImport } from "../checkImport.mjs";

/** The import table as a rule: resolves every import to a room or a package and tells the reason of a breach. */
export const roomBoundaries = {
  meta: { type: "problem", schema: [], messages: { breach: "{{reason}}" } },
  create(context) {
    const check = (node, specifier, onlyTypes) => {
      const reason = checkImport(context.filename, specifier, onlyTypes);
      if (reason) context.report({ node, messageId: "breach", data: { reason } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value, importsOnlyTypes(node)),
      ExportNamedDeclaration: (node) => node.source && check(node, node.source.value, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === "type"),
      ImportExpression: (node) => check(node, String(node.source.value), false),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument.literal.value, true),
      TSImportEqualsDeclaration: (node) => node.moduleReference.type === "TSExternalModuleReference" && check(node, node.moduleReference.expression.value, node.importKind === "type"),
    };
  },
};

function importsOnlyTypes(node) {
  return node.importKind === "type" || (node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.importKind === "type"));
}
