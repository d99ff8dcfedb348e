import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type EditionBuyer, limitPerPersonOf } from "../../domain/edition-limit";
import { checkEditionLimit, type EditionWish } from "./edition-rule";

interface Addition {
  variant_id?: string | undefined;
  quantity: unknown;
}

interface CartLine {
  id: string;
  quantity: number;
  variant: { product: Product | null } | null;
}

interface Product {
  id: string;
  metadata: unknown;
}

export async function checkAddition(container: MedusaContainer, cartId: string, additions: Addition[]): Promise<void> {
  const added = await wishesOf(container, additions);
  // Most carts hold no limited edition and need no further question.
  if (added.length > 0) await check(container, cartId, (lines) => [...lines.flatMap(wishOfLine), ...added]);
}

/** There is no cart yet, so nothing of it counts beside. */
export async function checkNewCart(
  container: MedusaContainer,
  buyer: EditionBuyer,
  additions: Addition[],
): Promise<void> {
  await checkEditionLimit(container, "", buyer, await wishesOf(container, additions));
}

async function wishesOf(container: MedusaContainer, additions: Addition[]): Promise<EditionWish[]> {
  const ids = additions.flatMap(({ variant_id }) => (variant_id ? [variant_id] : []));
  if (ids.length === 0) return [];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "variant", fields: ["id", "product.id", "product.metadata"], filters: { id: ids } });
  const products = new Map(
    (data as unknown as { id: string; product: Product | null }[]).map(({ id, product }) => [id, product]),
  );
  return additions.flatMap(({ variant_id, quantity }) =>
    wish(products.get(variant_id ?? "") ?? null, Number(quantity)),
  );
}

export async function checkNewQuantity(
  container: MedusaContainer,
  cartId: string,
  itemId: string,
  quantity: unknown,
): Promise<void> {
  if (quantity === undefined || quantity === null) return;
  await check(container, cartId, (lines) =>
    lines.flatMap((line) => wishOfLine(line.id === itemId ? { ...line, quantity: Number(quantity) } : line)),
  );
}

async function check(
  container: MedusaContainer,
  cartId: string,
  wished: (lines: CartLine[]) => EditionWish[],
): Promise<void> {
  const fields = [
    "email",
    "customer_id",
    "items.id",
    "items.quantity",
    "items.variant.product.id",
    "items.variant.product.metadata",
  ];
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields, filters: { id: cartId } });
  const cart = data[0] as unknown as
    | { email: string | null; customer_id: string | null; items: CartLine[] }
    | undefined;
  if (cart)
    await checkEditionLimit(container, cartId, { email: cart.email, customerId: cart.customer_id }, wished(cart.items));
}

const wishOfLine = ({ variant, quantity }: CartLine) => wish(variant?.product ?? null, Number(quantity));

function wish(product: Product | null, quantity: number): EditionWish[] {
  if (!product || limitPerPersonOf(product.metadata) === null) return [];
  return [{ productId: product.id, metadata: product.metadata, quantity }];
}
