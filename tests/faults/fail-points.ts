import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../integration/medusa-process.ts";

const SOURCES = join(ROOT, "plugins/community/src");

/** Every name that stands in the plugin's sources; `${…}` in a name fits whatever stands there when it runs. */
export function failPointsInSources(): RegExp[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const names = new Set<string>();
  for (const file of files) {
    const text = readFileSync(join(SOURCES, file), "utf8");
    for (const [, name = ""] of text.matchAll(/\bfailPoint\(["`]([^"`]+)["`]\)/g)) names.add(name);
  }
  return [...names]
    .sort()
    .map((name) => new RegExp(`^${name.replaceAll(".", "\\.").replaceAll(/\$\{[^}]+\}/g, "\\w+")}$`));
}
