import type { MedusaContainer } from "@medusajs/framework/types";
import { DomainError } from "../../domain/errors";
import { splitOrder } from "../../domain/order-split";
import type { CartPromiseAnswer } from "../../types/promises";
import { readSoldCart } from "../books/sold-orders";
import { database } from "../database/connection";
import { giftsOf } from "./gifts";
import { readGiving } from "./giving-rules";

/** @throws DomainError `cart_not_found` */
export async function promiseOfCart(container: MedusaContainer, cartId: string): Promise<CartPromiseAnswer> {
  const cart = await readSoldCart(database(container), cartId);
  if (!cart) throw new DomainError("not_found", "cart_not_found", "There is no such cart");
  const { rules, goals } = await readGiving(container);
  return { gifts: giftsOf(splitOrder(cart, rules).parts, goals, cart.currencyCode) };
}
