import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Import } from "./import-rules.ts";

export const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url));

/** Every file of the repository as it stands, committed or about to be. */
export function repositoryFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: repositoryRoot,
  });
  return listed
    .toString()
    .split("\n")
    .filter((file) => file && existsSync(join(repositoryRoot, file)));
}

const PACKAGES: Record<string, string> = {
  "@keepsake/ledger": "plugins/ledger/src/index",
  "@keepsake/community/types": "plugins/community/src/types/index",
  "@keepsake/community/workflows": "plugins/community/src/workflows/index",
  "@keepsake/stripe-double": "tests/stripe-double/src/index",
};

/** A repository path for our own code, the package name otherwise. `~/` is the storefront's name for its own folder. */
function resolveImport(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
  if (specifier.startsWith("~/")) return `storefront/${specifier.slice(2)}`;
  return PACKAGES[specifier] ?? specifier;
}

export function importsOf(file: string, source: string): Import[] {
  const tree = ts.createSourceFile(
    file,
    source,
    ts.ScriptTarget.Latest,
    false,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ file, target: resolveImport(file, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "require")
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export function allImports(): Import[] {
  return repositoryFiles()
    .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith(".d.ts"))
    .flatMap((file) => importsOf(file, readFileSync(join(repositoryRoot, file), "utf8")));
}
