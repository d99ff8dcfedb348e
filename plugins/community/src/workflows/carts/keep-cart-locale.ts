import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";

interface CartLocale {
  cartId: string;
  locale: string;
}

const keepCartLocaleStep = createStep(
  "keep-cart-locale",
  async ({ cartId, locale }: CartLocale, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({ entity: "cart", fields: ["id", "locale"], filters: { id: cartId } });
    const [cart] = data;
    if (!cart || cart.locale === locale) return new StepResponse(undefined);
    // Only the language: Medusa's own cart update would work out every price, tax and shipping fee again.
    await container.resolve(Modules.CART).updateCarts([{ id: cartId, locale }]);
    return new StepResponse(undefined, { id: cartId, locale: cart.locale ?? null });
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.CART).updateCarts([before as { id: string }]);
  },
);

/** The language in which somebody goes to pay is the language of their order and its mails. */
export const keepCartLocaleWorkflow = createWorkflow("keep-cart-locale", (input: WorkflowData<CartLocale>) => {
  keepCartLocaleStep(input);
  return new WorkflowResponse(undefined);
});
