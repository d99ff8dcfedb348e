import type { Bilingual } from "../document";

export const about: Bilingual = {
  en: {
    title: "What it is for",
    description: "Why the Blue Elephant Community has a shop, where the price of a thing goes, and who decides.",
    intro:
      "The Blue Elephant Community looks after software that a great many people rely on and hardly anybody pays for. This shop is one of the ways it earns its own living.",
    sections: [
      {
        heading: "A thing worth keeping",
        paragraphs: [
          "Most conference gifts are thrown away within a month. We would rather make less, and make it well: an elephant that survives a childhood, a shirt that survives a hundred washes, a mug that survives the office kitchen.",
          "We order small runs and sell what we have. When an edition is sold out it stays sold out.",
        ],
      },
      {
        heading: "Where the price goes",
        paragraphs: [
          "First to the people who make, pack and carry the thing, and to the taxes of the country it is sold in. What remains belongs to the community.",
          "It pays for goals that are named before the money is spent and counted in something other than money: students taught, documents translated, talks held, accessible tickets given away. Funded and delivered are two different columns, and both are shown.",
        ],
      },
      {
        heading: "Who decides",
        paragraphs: [
          "The members do. Goals are proposed and discussed in the open; whoever reports that something was delivered is never the one who confirms it.",
        ],
      },
      {
        heading: "Saying thanks",
        paragraphs: [
          "Code, documentation, translation, teaching, organising: the people who give their time to the community are thanked with the very things that are sold here.",
        ],
      },
      {
        heading: "How the shop behaves",
        paragraphs: ["We built it the way we like to be treated ourselves."],
        points: [
          "No tracking, no advertising scripts, nothing loaded from third parties.",
          "You can buy without an account, and delete an account yourself.",
          "It works in English and Chinese alike, with a keyboard, with a screen reader, and without JavaScript.",
          "Payment happens on Stripe's own page; we never see a card number.",
        ],
      },
    ],
  },
  "zh-CN": {
    title: "钱用在哪里",
    description: "蓝象社区为什么开店、一件东西的价钱去了哪里、由谁来决定。",
    intro: "蓝象社区维护着一套很多人离不开、却几乎没有人为它付钱的软件。这家小店，是社区自己养活自己的办法之一。",
    sections: [
      {
        heading: "值得留下的东西",
        paragraphs: [
          "会议赠品大多活不过一个月。我们宁愿少做一些，做好一些：陪得了一整个童年的小象，洗得了一百次的 T 恤，在公司茶水间里活得下来的杯子。",
          "我们只做小批量，有多少卖多少。限量版卖完，就是真的卖完了。",
        ],
      },
      {
        heading: "价钱去了哪里",
        paragraphs: [
          "先付给制作、打包和运送它的人，再交给销售所在地的税。剩下的，属于社区。",
          "这些钱用来实现事先说好的目标，而目标用钱以外的单位来计量：教会了多少学生、译完了多少文档、办了多少场分享、送出了多少张无障碍门票。“已筹到”和“已做到”是两栏不同的数字，两栏都公开。",
        ],
      },
      {
        heading: "由谁来决定",
        paragraphs: ["由成员决定。目标公开提出、公开讨论；汇报“做到了”的人，永远不是确认“做到了”的人。"],
      },
      {
        heading: "说一声谢谢",
        paragraphs: ["写代码、写文档、做翻译、讲课、办活动：为社区付出时间的人，收到的谢礼就是这里卖的这些东西。"],
      },
      {
        heading: "这家店的脾气",
        paragraphs: ["我们希望别人怎样待我们，就怎样做这家店。"],
        points: [
          "不跟踪，不放广告脚本，不加载任何第三方内容。",
          "不注册也能买；注册了，账户可以自己删除。",
          "中文和英文一视同仁；用键盘、用读屏软件、关掉 JavaScript，都能用。",
          "付款在 Stripe 自己的页面上完成，我们看不到你的卡号。",
        ],
      },
    ],
  },
};
