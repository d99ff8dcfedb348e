import { env } from "~/lib/env.server";

export const loader = () => {
  const closed = ["cart", "checkout", "account", "orders", "wait-list", "claim", "search", "preferences"];
  const lines = ["en", "zh"].flatMap((language) => closed.map((part) => `Disallow: /${language}/${part}`));
  const text = ["User-agent: *", ...lines, "", `Sitemap: ${env().storefrontUrl}/sitemap.xml`, ""].join("\n");
  return new Response(text, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
};
