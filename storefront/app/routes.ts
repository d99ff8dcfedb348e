import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("routes/front-door.ts"),
  route(":language", "routes/shop.tsx", [
    index("routes/home.tsx"),
    route("catalogue", "routes/catalogue.tsx"),
    route("categories/:handle", "routes/category.tsx"),
    route("collections/:handle", "routes/collection.tsx"),
    route("products/:handle", "routes/product.tsx"),
    route("search", "routes/search.tsx"),
    route("search/suggest", "routes/suggest.ts"),
    route("preferences", "routes/preferences.ts"),
    // Cart, checkout, account and orders.
    layout("routes/buyer.tsx", []),
    route("*", "routes/not-found.ts", { id: "not-found-in-shop" }),
  ]),
  route("*", "routes/not-found.ts"),
] satisfies RouteConfig;
