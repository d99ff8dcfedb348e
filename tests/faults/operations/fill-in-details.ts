import { paths } from "../paths.ts";
import { operation } from "./operation.ts";

/** The buyer moves house half-way through the checkout. */
export const fillInDetails = operation({
  name: "fill in the details",
  weight: 1,
  repeats: true,
  prepare: async (bench) => ({
    cart: await bench.carts.take(),
    street: `${1 + bench.random.below(9000)} Elephant Walk`,
  }),
  act: (bench, { cart, street }) => {
    const shipping_address = {
      first_name: "Grace",
      last_name: "Hopper",
      address_1: street,
      city: "Portland",
      province: "OR",
      postal_code: "97201",
      country_code: "us",
      phone: "+1 503 555 0101",
    };
    return bench.ask(paths.details(cart.id), { body: { email: cart.email, shipping_address } });
  },
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { cart, street }, told) => [
    told !== null &&
      books.streetOf(cart.id) !== street &&
      `${cart.id} goes to ${books.streetOf(cart.id)}, not ${street}`,
  ],
});
