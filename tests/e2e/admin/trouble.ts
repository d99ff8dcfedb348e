import type { AdminApi } from "../backend/admin-api.ts";
import { productByHandle } from "../backend/catalogue.ts";

export interface Trouble {
  orderId: string;
  displayId: number;
  email: string;
}

/** An order that nobody has paid, and somebody who tried to pack it: the gate holds it back and says so. */
export async function unpaidParcel(admin: AdminApi, email: string): Promise<Trouble> {
  const product = await productByHandle(admin, "write-ahead-mug");
  const { regions } = await admin.get<{ regions: { id: string; currency_code: string }[] }>("/admin/regions");
  const { sales_channels } = await admin.get<{ sales_channels: { id: string }[] }>("/admin/sales-channels");
  const { stock_locations } = await admin.get<{ stock_locations: { id: string }[] }>("/admin/stock-locations");
  const { draft_order: draft } = await admin.post<{ draft_order: { id: string } }>("/admin/draft-orders", {
    email,
    region_id: regions.find(({ currency_code }) => currency_code === "usd")?.id,
    sales_channel_id: sales_channels[0]?.id,
    items: [{ variant_id: product.variants[0]?.id, quantity: 1 }],
  });
  await admin.post(`/admin/draft-orders/${draft.id}/convert-to-order`, {});
  const { order } = await admin.get<{ order: { display_id: number; items: { id: string }[] } }>(
    `/admin/orders/${draft.id}`,
  );
  const packing = admin.post(`/admin/orders/${draft.id}/fulfillments`, {
    location_id: stock_locations[0]?.id,
    items: order.items.map(({ id }) => ({ id, quantity: 1 })),
  });
  const refusal = await packing.then(
    () => "",
    (error: Error) => error.message,
  );
  if (!refusal.includes("order_not_ready_to_ship")) throw new Error(`packed although unpaid: ${refusal}`);
  return { orderId: draft.id, displayId: order.display_id, email };
}
