import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MailLocale } from "../../types/mails";
import type { OrderRow } from "./order-rows";

interface Named {
  id: string;
  title?: string | null;
  name?: string | null;
  product?: { title: string } | null;
}

/**
 * An order keeps the names of the moment it was made, in the language its cart was filled in. A mail in another language
 * looks the names up; what is no longer in the catalogue keeps the name it was bought under.
 */
export async function translateOrder(
  container: MedusaContainer,
  order: OrderRow,
  locale: MailLocale,
): Promise<OrderRow> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = (values: (string | null | undefined)[]) => values.filter((id): id is string => !!id);
  const variantIds = ids(order.items.map((item) => item.variant_id));
  const optionIds = ids((order.shipping_methods ?? []).map((method) => method.shipping_option_id));
  const [{ data: variants }, { data: options }] = await Promise.all([
    query.graph(
      { entity: "variant", fields: ["id", "title", "product.title"], filters: { id: variantIds } },
      { locale },
    ),
    query.graph({ entity: "shipping_option", fields: ["id", "name"], filters: { id: optionIds } }, { locale }),
  ]);
  const named = new Map([...(variants as Named[]), ...(options as Named[])].map((row) => [row.id, row]));
  return {
    ...order,
    items: order.items.map((item) => {
      const variant = item.variant_id ? named.get(item.variant_id) : undefined;
      return {
        ...item,
        product_title: variant?.product?.title ?? item.product_title,
        variant_title: variant?.title ?? item.variant_title,
      };
    }),
    shipping_methods: (order.shipping_methods ?? []).map((method) => ({
      ...method,
      name: (method.shipping_option_id && named.get(method.shipping_option_id)?.name) || method.name,
    })),
  };
}
