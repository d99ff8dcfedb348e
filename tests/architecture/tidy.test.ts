import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFiles, repositoryRoot } from "./source-imports.ts";

const files = repositoryFiles();
const text = (file: string) => readFileSync(join(repositoryRoot, file), "utf8");
const isSource = (file: string) => /\.(ts|tsx|mjs)$/.test(file);

const TOP_LEVEL =
  /^(\.|package(-lock)?\.json$|tsconfig\.json$|docker-compose\.yml$|README(\.zh-CN)?\.md$|LICENSE$|backend\/|storefront\/|plugins\/|tests\/|[a-z.]+\.config\.(ts|mjs)$|(biome|knip)\.json$)/;

describe("the house is tidy", () => {
  it("keeps the top level as it was laid out", () => {
    expect(files.filter((file) => !TOP_LEVEL.test(file))).toEqual([]);
  });

  it("has no folder whose name says nothing", () => {
    const vague = /(^|\/)(utils|helpers|common|shared|misc|core)\//;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it("names source files in kebab-case (route files may carry $ and + of their router, migrations their date)", () => {
    // Medusa names migrations itself, and finds them by that name.
    const kebab = /^([a-z0-9$_+[\].()-]+|Migration\d{14}\.ts)$/;
    expect(
      files.filter((file) => isSource(file) && !file.includes("/migrations/") && !kebab.test(basename(file))),
    ).toEqual([]);
  });

  it("gives every migration a name of its own: of two modules' that share one, the second never runs", () => {
    const names = files.flatMap((file) => /\/(Migration\d{14})\.ts$/.exec(file)?.[1] ?? []);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("keeps lockfiles and sources free of registry hosts and download addresses", () => {
    const host = new RegExp(["registry", "npmjs", "org"].join("\\."));
    const offenders = files.filter((file) => {
      if (file.endsWith("package-lock.json")) return /"resolved": "http/.test(text(file)) || host.test(text(file));
      return isSource(file) && host.test(text(file));
    });
    expect(offenders).toEqual([]);
  });

  it("pins exact versions", () => {
    const loose = files
      .filter((file) => basename(file) === "package.json")
      .flatMap((file) => {
        const manifest = JSON.parse(text(file)) as Record<string, Record<string, string> | undefined>;
        return ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
          Object.entries(manifest[kind] ?? {})
            .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
            .map(([name, version]) => `${dirname(file)}: ${name}@${version}`),
        );
      });
    expect(loose).toEqual([]);
  });

  it("leaves no test skipped, exclusive or promised", () => {
    const evasion = new RegExp(`\\b(it|test|describe)\\.(${["skip", "only", "todo"].join("|")})\\b`);
    expect(files.filter((file) => /\.(test|spec)\.tsx?$/.test(file) && evasion.test(text(file)))).toEqual([]);
  });

  it("keeps every source file under 250 lines, tests under 400", () => {
    const long = files
      .filter((file) => isSource(file) && !/\/(migrations|locales)\//.test(file))
      .filter((file) => text(file).split("\n").length > (/test|spec/.test(file) ? 400 : 250));
    expect(long).toEqual([]);
  });
});
