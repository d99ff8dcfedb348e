import type { Locale } from "~/config/languages";

/** The prose of a page of thanks stays on the server, as that of the contributors' pages does. */
export interface ThanksWords {
  heading: (name: string) => string;
  description: (name: string, what: string) => string;
  picture: string;
  community: string;
  thanked: (date: string) => string;
  work: string;
  got: string;
  gone: string;
  toShop: string;
  given: string;
  givenTo: (goal: string) => string;
  givenAway: string;
  toGoal: string;
  share: string;
  shareText: string;
  copy: string;
  copied: string;
  owner: string;
  inviteTitle: string;
  invite: string;
  toContributors: string;
  toPerson: (name: string) => string;
  toCatalogue: string;
}

const english: ThanksWords = {
  heading: (name) => `Thank you, ${name}`,
  description: (name, what) => `The Blue Elephant Community thanks ${name}${what ? ` for: ${what}` : ""}.`,
  picture: "Thank you for what you give",
  community: "Keepsake · Blue Elephant Community",
  thanked: (date) => `Thanked on ${date}`,
  work: "What for",
  got: "With what",
  gone: "A thing that has left the shop",
  toShop: "See it in the shop",
  given: "Passed on",
  givenTo: (goal) => `Instead of taking a present, its worth was given to “${goal}”.`,
  givenAway: "Instead of taking a present, its worth was given to one of the community’s goals.",
  toGoal: "To the goal",
  share: "Share this page",
  shareText: "This is its address:",
  copy: "Copy the address",
  copied: "Copied",
  owner:
    "Is this you? You can take this page down at any time: in your account under “Work and thanks”, or with the link of your reward.",
  inviteTitle: "Everybody can take part",
  invite:
    "Code, translations, talks, answers: whoever gives work to the community is thanked with something real. What is bought in this shop pays for it, and anybody can check the books.",
  toContributors: "Who gives work",
  toPerson: (name) => `The work of ${name}`,
  toCatalogue: "To the shop",
};

const chinese: ThanksWords = {
  heading: (name) => `谢谢你，${name}`,
  description: (name, what) => `蓝象社区感谢 ${name}${what ? `：${what}` : ""}。`,
  picture: "谢谢你的付出",
  community: "Keepsake · 蓝象社区",
  thanked: (date) => `致谢日期：${date}`,
  work: "因何致谢",
  got: "谢礼",
  gone: "已下架的商品",
  toShop: "在小店里看看",
  given: "转赠",
  givenTo: (goal) => `没有收下礼物，而是把它的价值捐给了“${goal}”。`,
  givenAway: "没有收下礼物，而是把它的价值捐给了社区的一个目标。",
  toGoal: "查看目标",
  share: "分享此页",
  shareText: "此页的地址：",
  copy: "复制地址",
  copied: "已复制",
  owner: "这是你吗？你可以随时撤下此页：在账户的“贡献与致谢”中，或用谢礼的链接。",
  inviteTitle: "人人都可以参与",
  invite: "代码、翻译、演讲、答疑：为社区付出劳动的人，会收到真正的礼物。小店的收入为此买单，账目人人可查。",
  toContributors: "看看谁在付出",
  toPerson: (name) => `${name} 的贡献`,
  toCatalogue: "去小店逛逛",
};

export const thanksWords = (locale: Locale): ThanksWords => (locale === "zh-CN" ? chinese : english);
