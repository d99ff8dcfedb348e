import { z } from "@medusajs/framework/zod";

export const CheckoutSessionId = z.string().regex(/^cs_(test|live)_[A-Za-z0-9]{8,200}$/, "is no id of a payment page");
