import type { ExecArgs } from "@medusajs/framework/types";
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";

/** Packs a parcel without going through the Admin API, as a script or another plugin would. */
export default async function packInside({ container, args }: ExecArgs): Promise<void> {
  const [order_id = "", location_id = "", ...lines] = args;
  const items = lines.map((line) => ({ id: line.split(":")[0] as string, quantity: Number(line.split(":")[1]) }));
  await createOrderFulfillmentWorkflow(container).run({ input: { order_id, location_id, items } });
}
