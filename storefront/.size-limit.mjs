import { readdirSync, readFileSync } from "node:fs";

// What a reader who opens a product page downloads, read from the build's own manifest.
const manifest = JSON.parse(readFileSync("build/client/.vite/manifest.json", "utf8"));
const route = (name) => `app/${name}.tsx?__react-router-build-client-route`;
const entries = [
  "app/entry.client.tsx",
  route("root"),
  route("routes/shop"),
  route("routes/product"),
  "locales/shop/zh-CN.po",
];

const filesOf = (keys, seen = new Set()) => {
  for (const key of keys) {
    if (seen.has(key)) continue;
    seen.add(key);
    filesOf(manifest[key].imports ?? [], seen);
  }
  return seen;
};
const loaded = [...filesOf(entries)].map((key) => manifest[key]);
const routeManifest = readdirSync("build/client/assets").filter((name) => /^manifest-.*\.js$/.test(name));
const inBuild = (file) => `build/client/${file}`;

export default [
  {
    name: "Scripts of the product page",
    path: [...loaded.map(({ file }) => inBuild(file)), ...routeManifest.map((name) => inBuild(`assets/${name}`))],
    limit: "127 kB",
    gzip: true,
  },
  {
    name: "Styles of the product page",
    path: [...new Set(loaded.flatMap(({ css }) => css ?? []))].map(inBuild),
    limit: "25 kB",
    gzip: true,
  },
];
