import type { Bilingual } from "../document";

export const privacy: Bilingual = {
  en: {
    title: "Privacy",
    description: "What we keep about you, why, for how long, and how to make us forget it.",
    intro: "We keep what an order needs and nothing that we would have to hide.",
    sections: [
      {
        heading: "What we keep",
        paragraphs: [],
        points: [
          "For an order: name, e-mail, address, telephone number if the carrier needs one, and what you bought.",
          "For an account: e-mail, an unreadable form of your password, your addresses and orders.",
          "For safety: your network address for a short time, to count failed log-ins and to fend off misuse.",
        ],
      },
      {
        heading: "What we do not do",
        paragraphs: [
          "No analytics, no advertising, no profiles, no sale of data. No page of this shop loads anything from anyone else.",
        ],
      },
      {
        heading: "Cookies",
        paragraphs: [
          "Only those the shop needs: your region and colour scheme, your cart, your log-in, and one message for the next page. None of them can be read by scripts, and none follows you elsewhere. That is why there is no cookie banner.",
        ],
      },
      {
        heading: "Who else learns of it",
        paragraphs: [
          "The carrier learns your address, and Stripe processes your payment under its own rules. Nobody else does, unless the law compels us.",
        ],
      },
      {
        heading: "How long",
        paragraphs: [
          "Invoices are kept as long as tax law requires. Everything else goes when you delete your account, which you can do yourself under “Your account”; your orders then stay in the books without your name.",
        ],
      },
      {
        heading: "Your rights",
        paragraphs: [
          "You may see, correct, export or erase what we know about you, and object to its use. Write to the address in the imprint; you may also complain to your data protection authority.",
        ],
      },
    ],
  },
  "zh-CN": {
    title: "隐私",
    description: "我们保存你的哪些信息、为什么、保存多久，以及怎样让我们忘掉。",
    intro: "我们只保存订单需要的信息，没有什么需要藏着掖着。",
    sections: [
      {
        heading: "我们保存什么",
        paragraphs: [],
        points: [
          "订单：姓名、邮箱、地址、承运商需要的电话号码，以及你买了什么。",
          "账户：邮箱、不可还原的密码摘要、你的地址和订单。",
          "安全：短时间保存网络地址，用于统计登录失败次数、防止滥用。",
        ],
      },
      {
        heading: "我们不做什么",
        paragraphs: ["不做访问分析，不投广告，不做用户画像，不出售数据。本店的任何页面都不会从别处加载内容。"],
      },
      {
        heading: "Cookie",
        paragraphs: [
          "只有店铺运转所需的几个：你的地区和配色、购物车、登录状态，以及给下一个页面的一条提示。脚本读不到它们，它们也不会跟着你去别的网站。所以这里没有 Cookie 弹窗。",
        ],
      },
      {
        heading: "还有谁会知道",
        paragraphs: ["承运商会知道你的地址，Stripe 按照它自己的规则处理付款。除此之外没有别人，除非法律强制要求。"],
      },
      {
        heading: "保存多久",
        paragraphs: [
          "发票按税法要求的期限保存。其他信息在你删除账户时一并删除，你可以在“你的账户”里自己操作；此后订单留在账簿中，但不再带有你的姓名。",
        ],
      },
      {
        heading: "你的权利",
        paragraphs: [
          "你可以查看、更正、导出或删除我们掌握的信息，也可以反对我们使用它。请写信到“经营者信息”中的地址；你也可以向数据保护机构投诉。",
        ],
      },
    ],
  },
};
