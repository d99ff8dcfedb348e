import { z } from "@medusajs/framework/zod";

/** Only the shape: whether an address can be delivered to is a rule of the shop, which names the field. */
const typed = z.string().max(500).nullish();
export const AddressSchema = z
  .object({
    first_name: typed,
    last_name: typed,
    company: typed,
    address_1: typed,
    address_2: typed,
    city: typed,
    province: typed,
    postal_code: typed,
    country_code: typed,
    phone: typed,
  })
  .strict();

export const CheckoutDetailsSchema = z
  .object({
    email: z.string().max(500).optional(),
    shipping_address: AddressSchema.optional(),
    billing_address: AddressSchema.optional(),
    shipping_option_id: z.string().max(100).optional(),
  })
  .strict();

export type CheckoutDetailsBody = z.infer<typeof CheckoutDetailsSchema>;
