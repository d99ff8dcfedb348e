import type { Bilingual } from "../document";

export const terms: Bilingual = {
  en: {
    title: "Terms",
    description: "The rules that hold when you buy from Keepsake, in plain words.",
    intro:
      "The rules that hold when you buy from us. They never take away a right that the law of your country gives you.",
    sections: [
      {
        heading: "Who sells",
        paragraphs: [
          "The seller is the Blue Elephant Community, named in the imprint. These terms apply to every order placed in this shop.",
        ],
      },
      {
        heading: "How a purchase comes about",
        paragraphs: [
          "What you see in the shop is an invitation. With the button that leads to payment you make an offer; the contract stands when we confirm your order by e-mail. If we cannot accept an order, nothing is charged, or what was charged is given back in full.",
          "While you pay, your pieces are held for you. If the payment page expires, they return to the shelf.",
        ],
      },
      {
        heading: "Prices, tax and payment",
        paragraphs: [
          "Prices are in the currency shown. In China, Japan and the European Union they include tax; in the United States sales tax is added at checkout. Shipping is shown before you pay.",
          "Payment is made on the page of our payment provider, Stripe. Cards are authorised first and charged when the order stands.",
        ],
      },
      {
        heading: "Limited editions",
        paragraphs: [
          "An edition has a fixed number of pieces and a limit per person, which counts over all orders, addresses and e-mail addresses of one person. Orders that go around the limit may be cancelled and refunded.",
        ],
      },
      {
        heading: "If something is wrong with it",
        paragraphs: [
          "The statutory rights for faulty goods apply. Write to us with your order number and a photograph; we repair, replace or refund.",
        ],
      },
      {
        heading: "Law",
        paragraphs: [
          "The law of the seller's seat applies. If you buy as a consumer, the protection that the law of the country you live in gives you stays in force.",
        ],
      },
    ],
  },
  "zh-CN": {
    title: "购买条款",
    description: "在 Keepsake 购物时适用的规则，用大白话写成。",
    intro: "在本店购物时适用的规则。它们不会减损你所在地法律赋予你的任何权利。",
    sections: [
      {
        heading: "卖家是谁",
        paragraphs: ["卖家是蓝象社区，具体信息见“经营者信息”。本条款适用于在本店下的每一笔订单。"],
      },
      {
        heading: "买卖如何成立",
        paragraphs: [
          "店里展示的商品是要约邀请。你点击前往付款的按钮，就是向我们发出要约；我们用邮件确认订单时，合同成立。如果我们无法接受订单，不会扣款；已经扣的款会全额退回。",
          "你付款期间，我们会为你留住这些商品。付款页面过期后，它们会回到货架。",
        ],
      },
      {
        heading: "价格、税与付款",
        paragraphs: [
          "价格以页面所示货币计。中国、日本和欧盟的价格含税；美国的销售税在结账时另计。运费会在付款之前列明。",
          "付款在支付服务商 Stripe 的页面上完成。银行卡先做授权，订单成立后才扣款。",
        ],
      },
      {
        heading: "限量版",
        paragraphs: [
          "限量版数量固定，并设有每人限购数，同一人的所有订单、地址和邮箱合并计算。绕过限购的订单可能会被取消并退款。",
        ],
      },
      {
        heading: "如果东西有问题",
        paragraphs: ["商品瑕疵适用法定权利。请把订单号和照片发给我们，我们负责维修、更换或退款。"],
      },
      {
        heading: "适用法律",
        paragraphs: ["适用卖家所在地法律。你作为消费者购买时，你居住地法律给予你的保护仍然有效。"],
      },
    ],
  },
};
