import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** A program of node_modules, called as a script so that it runs on the project's own Node. */
export function tool(path: string, folder = ROOT): string[] {
  return [process.execPath, join(folder, "node_modules", path)];
}
