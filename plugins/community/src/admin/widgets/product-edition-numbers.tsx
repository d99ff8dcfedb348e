import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { ProductNumbers } from "../editions/product-numbers";

const ProductEditionNumbers = ({ data }: { data: { id: string } }) => <ProductNumbers productId={data.id} />;

export default ProductEditionNumbers;

export const config = defineWidgetConfig({ zone: "product.details.after" });
