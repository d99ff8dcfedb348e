/**
 * Who may import whom (the table of the README, as data). `from` picks the importing files; an import, resolved to a
 * repository path or a package name, must match one of `may` and none of `mustNot`. Type-only imports are judged by
 * `typesMay` as well, where a rule has it.
 */
export interface ImportRule {
  name: string;
  from: RegExp;
  may?: RegExp[];
  mustNot?: RegExp[];
  typesMay?: RegExp[];
}

const community = "plugins/community/src";
const MEDUSA = /^@medusajs\//;
const NODE = /^node:/;

export const importRules: ImportRule[] = [
  {
    name: "the ledger's domain imports only itself",
    from: /^plugins\/ledger\/src\/domain\//,
    may: [/^plugins\/ledger\/src\/domain\//],
  },
  {
    name: "the ledger's store knows its domain, TypeORM and pg",
    from: /^plugins\/ledger\/src\/postgres\//,
    may: [/^plugins\/ledger\/src\/(domain|postgres)\//, /^typeorm$/, /^pg$/, NODE],
  },
  { name: "the ledger knows no Medusa", from: /^plugins\/ledger\//, mustNot: [MEDUSA, /^plugins\/community\//] },
  {
    name: "the plugin's domain imports only itself, and types of the ledger",
    from: new RegExp(`^${community}/domain/`),
    may: [new RegExp(`^${community}/domain/`)],
    typesMay: [/^plugins\/ledger\/src\/index/],
  },
  {
    name: "a module knows the framework, the domain and its own folder",
    from: new RegExp(`^${community}/modules/(?!ledger/)`),
    may: [/^@medusajs\/framework/, new RegExp(`^${community}/domain/`), new RegExp(`^${community}/modules/`), NODE],
    mustNot: [new RegExp(`^${community}/(workflows|api)/`)],
  },
  {
    name: "the ledger module adapts the ledger and nothing below it",
    from: new RegExp(`^${community}/modules/ledger/`),
    may: [/^plugins\/ledger\/src\/index/, /^@medusajs\/framework/, new RegExp(`^${community}/modules/ledger/`)],
    mustNot: [/^typeorm$/, /^pg$/],
  },
  {
    name: "workflows know neither the api nor the admin nor models",
    from: new RegExp(`^${community}/workflows/`),
    mustNot: [new RegExp(`^${community}/(api|admin)/`), new RegExp(`^${community}/modules/[^/]+/models/`)],
  },
  {
    name: "the api parses, calls one workflow, responds: it never decides",
    from: new RegExp(`^${community}/api/`),
    mustNot: [new RegExp(`^${community}/(domain|modules|admin|subscribers|jobs)/`)],
  },
  {
    name: "subscribers and jobs call workflows",
    from: new RegExp(`^${community}/(subscribers|jobs)/`),
    mustNot: [new RegExp(`^${community}/(modules|api|admin)/`)],
  },
  {
    name: "the admin imports no server code",
    from: new RegExp(`^${community}/admin/`),
    mustNot: [new RegExp(`^${community}/(domain|modules|workflows|api|subscribers|jobs|providers)/`), NODE],
  },
  {
    name: "the storefront knows the plugin by types only",
    from: /^storefront\//,
    mustNot: [/^plugins\//, /^backend\//, MEDUSA],
    typesMay: [new RegExp(`^${community}/types/`)],
  },
  {
    name: "the storefront's components, lib and config know no feature and no route",
    from: /^storefront\/(components|lib|config)\//,
    mustNot: [/^storefront\/(features|app)\//],
  },
  {
    name: "the storefront's features know no route",
    from: /^storefront\/features\//,
    mustNot: [/^storefront\/app\//],
  },
  {
    name: "the backend holds no business rule",
    from: /^backend\/src\//,
    mustNot: [new RegExp(`^${community}/(domain|modules|api)/`), /^storefront\//],
  },
  {
    name: "tests use public entry points",
    from: /^tests\/(integration|ledger|e2e|bench|faults)\//,
    mustNot: [
      /^plugins\/[^/]+\/src\/(?!index|types\/|workflows\/index)/,
      /^storefront\/(app|features|components|lib|config)\//,
      /^backend\/src\//,
    ],
  },
];

/** Files beside the code they test are allowed a test runner and a property tester. */
const TEST_TOOLS = [/^vitest$/, /^fast-check$/];

export interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

/** A feature of the storefront is a room of its own: this is the one rule a pattern per rule cannot say. */
function crossesFeatures({ file, target }: Import): boolean {
  const room = (path: string) => /^storefront\/features\/([^/]+)\//.exec(path)?.[1];
  return room(file) !== undefined && room(target) !== undefined && room(file) !== room(target);
}

function crossesModules({ file, target }: Import): boolean {
  const room = (path: string) => /^plugins\/community\/src\/modules\/([^/]+)\//.exec(path)?.[1];
  return room(file) !== undefined && room(target) !== undefined && room(file) !== room(target);
}

/** Names of the rules that one import breaks. */
export function brokenRules(entry: Import): string[] {
  const isTest = /\.test\.tsx?$/.test(entry.file);
  if (isTest && (TEST_TOOLS.some((tool) => tool.test(entry.target)) || NODE.test(entry.target))) return [];
  const broken = importRules.filter((rule) => {
    if (!rule.from.test(entry.file)) return false;
    if (entry.typeOnly && rule.typesMay?.some((pattern) => pattern.test(entry.target))) return false;
    if (rule.mustNot?.some((pattern) => pattern.test(entry.target))) return true;
    return rule.may ? !rule.may.some((pattern) => pattern.test(entry.target)) : false;
  });
  const names = broken.map((rule) => rule.name);
  if (crossesFeatures(entry)) names.push("no feature imports another");
  if (crossesModules(entry)) names.push("no module imports another");
  return names;
}
