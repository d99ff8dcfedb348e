export interface Offer {
  sku: string | undefined;
  price: number;
  currency: string;
  inStock: boolean;
}

type Node = Record<string, unknown>;

/** Every JSON-LD block of a page, parsed; a broken one throws. */
export function linkedData(html: string): Node[] {
  const blocks = html.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g);
  return [...blocks].map((block) => JSON.parse(block[1] ?? "") as Node);
}

/** What a page says to machines about price and stock, wherever in its linked data the offers stand. */
export function offersOf(html: string): Offer[] {
  return linkedData(html).flatMap((block) => collect(block, undefined));
}

function collect(value: unknown, sku: string | undefined): Offer[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, sku));
  if (typeof value !== "object" || value === null) return [];
  const node = value as Node;
  const nearest = typeof node.sku === "string" ? node.sku : sku;
  const inner = Object.values(node).flatMap((child) => collect(child, nearest));
  return node["@type"] === "Offer" ? [offer(node, nearest), ...inner] : inner;
}

function offer(node: Node, sku: string | undefined): Offer {
  return {
    sku,
    price: Number(node.price),
    currency: String(node.priceCurrency).toLowerCase(),
    inStock: /InStock|LimitedAvailability/.test(String(node.availability)),
  };
}
