import { describe, expect, it } from "vitest";
import {
  addressLines,
  cancellationMail,
  confirmationMail,
  orderLocale,
  refundMail,
  shipmentMail,
} from "./compose-order-mail";
import type { OrderRow } from "./order-rows";

const links = { shopUrl: "https://shop.example/en", orderUrl: (id: string) => `https://shop.example/en/orders/${id}` };

const order: OrderRow = {
  id: "order_1",
  display_id: 7,
  email: "ana@example.com",
  locale: "en",
  currency_code: "eur",
  created_at: "2026-11-23T10:00:00.000Z",
  items: [
    {
      id: "item_1",
      title: "M",
      product_title: "Hoodie",
      variant_title: "M / Sky",
      quantity: 2,
      is_tax_inclusive: true,
      original_total: 100,
      original_subtotal: 84.03,
    },
    {
      id: "item_2",
      title: "Pin",
      product_title: null,
      variant_title: "Default variant",
      quantity: 1,
      is_tax_inclusive: true,
      original_total: 8,
      original_subtotal: 6.72,
    },
  ],
  shipping_address: {
    first_name: "Ana",
    last_name: "Lima",
    address_1: "Weg 1",
    city: "Köln",
    postal_code: "50667",
    country_code: "de",
  },
  shipping_methods: [{ name: "Post" }],
  fulfillments: [
    {
      id: "ful_1",
      shipped_at: "2026-11-24",
      items: [{ line_item_id: "item_1", title: "Hoodie", quantity: 2 }],
      labels: [{ tracking_number: "DHL1", tracking_url: "" }, { tracking_number: "" }],
    },
    { id: "ful_2", shipped_at: null, items: [{ line_item_id: "item_2", title: "Pin", quantity: 1 }] },
    { id: "ful_3", shipped_at: "2026-11-24", canceled_at: "2026-11-24", items: [] },
  ],
  payments: [
    {
      captures: [{ amount: 113 }],
      refunds: [
        { id: "ref_1", amount: 8 },
        { id: "ref_2", amount: 5 },
      ],
    },
  ],
  total: 113,
  tax_total: 18,
  original_item_total: 108,
  original_item_subtotal: 90.75,
  original_shipping_total: 5,
  original_shipping_subtotal: 4.2,
  discount_total: 0,
  discount_subtotal: 0,
};

describe("the confirmation", () => {
  it("shows prices with tax where they hold it, and they sum to the total", () => {
    const mail = confirmationMail(order, links);
    expect(mail).toMatchObject({
      taxIncluded: true,
      itemsMajor: 108,
      shippingMajor: 5,
      totalMajor: 113,
      displayId: "7",
    });
    expect(mail.items.reduce((sum, item) => sum + item.totalMajor, 0)).toBe(mail.itemsMajor);
    expect(mail.items.map(({ title, variant }) => [title, variant])).toEqual([
      ["Hoodie", "M / Sky"],
      ["Pin", null],
    ]);
    expect(mail.orderUrl).toBe("https://shop.example/en/orders/order_1");
  });

  it("tells the numbers of an edition's units, and of nothing else", () => {
    const editions = [{ line_item_id: "item_2", product_id: "prod", size: 100, numbers: [17] }];
    const { items } = confirmationMail(order, links, editions);
    expect(items.map(({ numbers, editionSize }) => [numbers, editionSize])).toEqual([
      [undefined, undefined],
      [[17], 100],
    ]);
  });

  it("shows prices without tax where it comes on top", () => {
    const items = order.items.map((item) => ({ ...item, is_tax_inclusive: false }));
    expect(confirmationMail({ ...order, items }, links)).toMatchObject({
      taxIncluded: false,
      itemsMajor: 90.75,
      shippingMajor: 4.2,
    });
  });
});

describe("the shipment", () => {
  it("names what is in the parcel, and that more follows", () => {
    const mail = shipmentMail(order, "ful_1", links);
    expect(mail?.items).toEqual([{ title: "Hoodie", variant: "M / Sky", quantity: 2 }]);
    expect(mail?.parcels).toEqual([{ number: "DHL1", url: null }]);
    expect(mail?.complete).toBe(false);
  });
  it("is nothing before it is shipped, or when it was cancelled", () => {
    for (const id of ["ful_2", "ful_3", "ful_9"]) expect(shipmentMail(order, id, links)).toBeUndefined();
  });
});

describe("money that goes back", () => {
  it("names this refund and all so far", () => {
    expect(refundMail(order, "ref_2", links)).toMatchObject({ refundMajor: 5, refundedSoFarMajor: 13, paidMajor: 113 });
    expect(refundMail(order, "ref_9", links)).toBeUndefined();
  });
  it("a cancelled order says whether money had been taken", () => {
    expect(cancellationMail(order, links).wasCharged).toBe(true);
    expect(cancellationMail({ ...order, payments: [{}] }, links).wasCharged).toBe(false);
  });
});

describe("addresses and languages", () => {
  it("writes an address as its country does", () => {
    expect(addressLines(order.shipping_address, "en")).toEqual(["Ana Lima", "Weg 1", "Köln 50667", "Germany"]);
    const chinese = {
      first_name: "小明",
      last_name: "王",
      province: "浙江省",
      city: "杭州市",
      address_2: "西湖区",
      address_1: "文三路 1 号",
      postal_code: "310000",
      country_code: "cn",
    };
    expect(addressLines(chinese, "zh-CN")).toEqual(["王小明", "浙江省 杭州市 西湖区", "文三路 1 号", "310000", "中国"]);
    expect(addressLines(null, "en")).toEqual([]);
  });
  it("speaks the order's language, or the best guess", () => {
    expect(orderLocale({ ...order, locale: "zh-CN" })).toBe("zh-CN");
    expect(orderLocale({ ...order, locale: null, metadata: { locale: "zh-CN" } })).toBe("zh-CN");
    expect(orderLocale({ ...order, locale: null, shipping_address: { country_code: "cn" } })).toBe("zh-CN");
  });
});
