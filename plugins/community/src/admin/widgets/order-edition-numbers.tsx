import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { OrderNumbers } from "../editions/order-numbers";

/** Beside the order, where whoever packs it looks. */
const OrderEditionNumbers = ({ data }: { data: { id: string } }) => <OrderNumbers orderId={data.id} />;

export default OrderEditionNumbers;

export const config = defineWidgetConfig({ zone: "order.details.side.before" });
