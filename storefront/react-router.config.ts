import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "app",
  buildDirectory: "build",
  ssr: true,
  // The whole route manifest is one small cached file, so links need no lookup request before they navigate.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
