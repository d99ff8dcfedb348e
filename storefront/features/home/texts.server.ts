import type { Locale } from "~/config/languages";

export interface HomeTexts {
  description: string;
  eyebrow: string;
  /** The lines it may break into, so that no word is cut in Chinese either. */
  title: string[];
  titleSeparator: string;
  lead: string;
  purposeTitle: string;
  purpose: { title: string; text: string }[];
  more: string;
  impact: string;
  sponsors: string;
}

/** The prose of the start page stays on the server: other pages should not download its words. */
export const homeTexts: Record<Locale, HomeTexts> = {
  en: {
    description:
      "Plush elephants, T-shirts, mugs and small things. What you keep pays for what the community does together.",
    eyebrow: "The shop of the Blue Elephant Community",
    title: ["Keep something", "of the work."],
    titleSeparator: " ",
    lead: "An elephant for your desk, a shirt for the summit, a mug for the long migration. What you keep pays for what we do together.",
    purposeTitle: "What the money is for",
    purpose: [
      {
        title: "First, the people who make it",
        text: "Small workshops, fair prices, runs no larger than what we expect to sell.",
      },
      {
        title: "Then, goals we agreed on",
        text: "What remains goes to teaching, translation and meetups, chosen by members, counted in the open.",
      },
      {
        title: "And thanks, to those who give their time",
        text: "Contributors are thanked with the same things you find here, not with badges nobody can hold.",
      },
    ],
    more: "Read how it works",
    impact: "See what it has paid for",
    sponsors: "Sponsor the work",
  },
  "zh-CN": {
    description: "毛绒小象、T 恤、马克杯和各式小物。你留下的每一件，都在支持社区一起做的事。",
    eyebrow: "蓝象社区的小店",
    title: ["把一起做过的事，", "留一件在身边。"],
    titleSeparator: "",
    lead: "书桌上的一头小象，峰会上的一件 T 恤，漫长迁移夜里的一只马克杯。你留下的每一件，都在支持我们一起做的事。",
    purposeTitle: "钱用在哪里",
    purpose: [
      { title: "先给做它的人", text: "小作坊，公道价，只做卖得完的量。" },
      { title: "再用于商定的目标", text: "剩下的用于教学、翻译和线下聚会，由成员选定，公开记账。" },
      {
        title: "还有，谢谢付出时间的人",
        text: "贡献者收到的谢礼就是这里的这些东西，摸得着、拿得住，而不是一枚虚拟勋章。",
      },
    ],
    more: "看看是怎么运作的",
    impact: "看看钱用来做了什么",
    sponsors: "赞助我们的工作",
  },
};
