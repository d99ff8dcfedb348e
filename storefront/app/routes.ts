import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("routes/front-door.ts"),
  route("images/:width/:file", "routes/image.ts"),
  route("sitemap.xml", "routes/sitemap.ts"),
  route("robots.txt", "routes/robots.ts"),
  route(":language", "routes/shop.tsx", [
    index("routes/home.tsx"),
    route("catalogue", "routes/catalogue.tsx"),
    route("categories/:handle", "routes/category.tsx"),
    route("collections/:handle", "routes/collection.tsx"),
    route("products/:handle", "routes/product.tsx"),
    route("search", "routes/search.tsx"),
    route("search/suggest", "routes/suggest.ts"),
    route("about", "routes/about.tsx"),
    route("legal/:page", "routes/legal.tsx"),
    route("feed.xml", "routes/feed.ts"),
    route("og/:file", "routes/open-graph.ts"),
    route("preferences", "routes/preferences.ts"),
    // Cart, checkout, account and orders.
    layout("routes/buyer.tsx", [
      route("cart", "routes/cart.tsx"),
      route("checkout", "routes/checkout.tsx"),
    ]),
    route("divisions", "routes/divisions.ts"),
    route("*", "routes/not-found.ts", { id: "not-found-in-shop" }),
  ]),
  route("*", "routes/not-found.ts"),
] satisfies RouteConfig;
