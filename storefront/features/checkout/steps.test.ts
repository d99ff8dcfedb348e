import { describe, expect, it } from "vitest";
import type { Cart } from "~/lib/cart/types";
import { doneSteps, openStep } from "./steps";

const cart = (parts: Partial<Cart>): Cart =>
  ({ email: null, shipping_address: null, shipping_methods: [], ...parts }) as unknown as Cart;
const home = {
  first_name: "王小象",
  province: "浙江省",
  city: "杭州市",
  address_2: "西湖区",
  address_1: "文一西路 1 号",
  phone: "138 0013 8000",
  country_code: "cn",
};

describe("the steps of the checkout", () => {
  it("are done by what the cart holds", () => {
    expect(doneSteps(cart({}), [])).toEqual([]);
    expect(doneSteps(cart({ email: "a@example.com", shipping_address: home }), [])).toEqual(["contact", "address"]);
  });

  it("ask again for a way of delivery that does not exist for this address", () => {
    const filled = cart({
      email: "a@example.com",
      shipping_address: home,
      shipping_methods: [{ id: "m", name: "Standard", shipping_option_id: "so_cn" }],
    });
    expect(doneSteps(filled, ["so_cn"])).toContain("shipping");
    expect(doneSteps(filled, ["so_us"])).not.toContain("shipping");
  });

  it("open the one asked for only when everything before it is done", () => {
    expect(openStep("review", ["contact"])).toBe("address");
    expect(openStep("contact", ["contact", "address"])).toBe("contact");
    expect(openStep(null, ["contact", "address", "shipping"])).toBe("review");
    expect(openStep("nonsense", [])).toBe("contact");
  });
});
