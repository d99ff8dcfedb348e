import { lingui } from "@lingui/vite-plugin";
import { reactRouter } from "@react-router/dev/vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [tailwindcss(), reactRouter(), lingui({ macroTransform: true })],
  resolve: { tsconfigPaths: true },
  environments: {
    // The page cache and the routes share one catalogue snapshot, so the request handler is part of the server bundle.
    ssr: { build: { rolldownOptions: { input: "./server/app.ts" } } },
    // One chunk of what every page needs compresses better than five, and is asked for once.
    client: {
      build: {
        rolldownOptions: {
          output: { codeSplitting: { groups: [{ name: "frame", test: /node_modules\/(react|react-dom|react-router|scheduler|@lingui)\// }] } },
        },
      },
    },
  },
  build: { target: "es2022", assetsInlineLimit: 0, manifest: true },
});
