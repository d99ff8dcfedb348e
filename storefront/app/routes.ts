import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("routes/front-door.ts"),
  route(":language", "routes/shop.tsx", [
    index("routes/home.tsx"),
    route("preferences", "routes/preferences.ts"),
    route("*", "routes/not-found.ts", { id: "not-found-in-shop" }),
  ]),
  route("*", "routes/not-found.ts"),
] satisfies RouteConfig;
