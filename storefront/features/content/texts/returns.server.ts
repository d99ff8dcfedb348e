import type { Bilingual } from "../document";

export const returns: Bilingual = {
  en: {
    title: "Shipping and returns",
    description: "Where we ship from, how long it takes, and how to send something back.",
    intro: "Sent from two small warehouses, in paper and cardboard only.",
    sections: [
      {
        heading: "Shipping",
        paragraphs: [
          "Orders leave us within two working days, from Hangzhou or from Rotterdam, whichever is nearer to you and has it in stock. What shipping costs and how long it takes is shown at checkout, before you pay.",
          "You get a mail with the tracking number as soon as the parcel is on its way.",
        ],
      },
      {
        heading: "Duties",
        paragraphs: [
          "Within China, Japan and the European Union nothing is added on delivery. Elsewhere, customs may charge import duties, which the recipient pays.",
        ],
      },
      {
        heading: "Sending something back",
        paragraphs: [
          "You have 30 days from delivery to change your mind, which is longer than the law asks for. The thing should be as you would wish to receive it yourself: unworn, unwashed, with its tag.",
        ],
        points: [
          "Write to us with your order number; we send you a label.",
          "Put it into the box it came in, or any other.",
          "The money is back on the same way you paid within five working days after it reached us.",
        ],
      },
      {
        heading: "Exceptions",
        paragraphs: [
          "Opened sticker sheets and worn socks cannot be given to somebody else, so they cannot be returned, unless they are faulty. Numbered editions can be returned like anything else.",
        ],
      },
      {
        heading: "Damaged on the way",
        paragraphs: [
          "It happens. Send a photograph within 14 days, and we send a new one, or your money, at our cost.",
        ],
      },
    ],
  },
  "zh-CN": {
    title: "配送与退货",
    description: "从哪里发货、要多久、怎样退回。",
    intro: "从两个小仓库发出，包装只用纸和纸板。",
    sections: [
      {
        heading: "配送",
        paragraphs: [
          "订单会在两个工作日内发出，从杭州或鹿特丹，哪边离你近且有货就从哪边发。运费和时效会在结账时、付款之前列明。",
          "包裹上路后，你会收到一封带有运单号的邮件。",
        ],
      },
      {
        heading: "关税",
        paragraphs: ["在中国、日本和欧盟境内，签收时没有额外费用。寄往其他地方，海关可能征收进口税，由收件人承担。"],
      },
      {
        heading: "退货",
        paragraphs: [
          "收货后 30 天内都可以改主意，比法律要求的更长。东西应当是你自己也愿意收到的样子：没穿过、没洗过、吊牌还在。",
        ],
        points: [
          "写信告诉我们订单号，我们会寄给你退货面单。",
          "装回原来的盒子，或者随便哪个盒子。",
          "我们收到后五个工作日内，按原支付方式退款。",
        ],
      },
      {
        heading: "例外",
        paragraphs: [
          "拆开的贴纸和穿过的袜子没法再给别人，所以不能退，除非有质量问题。限量编号版和其他商品一样可以退。",
        ],
      },
      { heading: "路上损坏", paragraphs: ["难免会有。14 天内发来照片，我们自费补寄一件新的，或者退款。"] },
    ],
  },
};
