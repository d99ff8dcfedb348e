import { build } from "esbuild";

/**
 * The program that checks an export, as one file that needs nothing but Node.js. It is put together from the very
 * sources that this shop seals with, once for each process.
 */
let bundled: Promise<string> | undefined;

export function verifierProgram(): Promise<string> {
  bundled ??= bundle().catch((error) => {
    bundled = undefined;
    throw error;
  });
  return bundled;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [require.resolve("@keepsake/ledger/verifier")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}
