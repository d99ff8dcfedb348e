import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

// Two chunks of what every page needs compress better than ten, and are asked for once: theirs and ours.
const chunkGroups = [
  {
    name: "frame",
    test: /node_modules\/(react|react-dom|react-router|scheduler|@lingui)\/|vite\/preload-helper|rolldown\/runtime|lib\/i18n\/page-locale/,
  },
  {
    name: "shop",
    test: /\/(components|config|lib)\/(?!addresses|buying|catalogue\/query|dates|goal-progress|moments|time-left|search-suggestions|use-dismiss|.*buyer-messages)[^?]*$/,
    minShareCount: 3,
  },
  // What cart, checkout, account and wait list are made of; the product page only carries its name.
  { name: "buying", test: /\/components\/buying\/(?!address|china|use-)/, minShareCount: 2 },
];

export default defineConfig({
  plugins: [tailwindcss(), reactRouter(), lingui({ macroTransform: true })],
  resolve: { tsconfigPaths: true },
  environments: {
    // The page cache and the routes share one catalogue snapshot, so the request handler is part of the server bundle.
    ssr: { build: { rolldownOptions: { input: "./server/app.ts" } } },
    client: {
      build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } } },
    },
  },
  build: { target: "es2022", assetsInlineLimit: 0, manifest: true, modulePreload: false },
});
