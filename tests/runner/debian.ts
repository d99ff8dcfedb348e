import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./processes.ts";

/** The first of these programs that this machine has. */
export function locateProgram(names: readonly string[]): string | undefined {
  for (const name of names) {
    const path = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout?.trim();
    if (path) return path;
  }
  return undefined;
}

/** Where we may: on Debian and its kin, as root. Elsewhere this does nothing and the caller says what is missing. */
export async function installPackages(packages: readonly string[]): Promise<void> {
  const may = process.getuid?.() === 0 && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
  if (!may || packages.length === 0) return;
  console.log(`› installing ${packages.join(" and ")} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run({ name: "apt update", command: ["apt-get", "update", "-q"], env, quiet: true });
  const command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", ...packages];
  const { ok, output } = await run({ name: "apt install", command, env, quiet: true });
  if (!ok) console.warn(output.trim().split("\n").slice(-5).join("\n"));
}
