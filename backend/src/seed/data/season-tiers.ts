import { type Prices, price, say, type Text } from "../types";

export const season = {
  handle: "season-2027",
  name: say("2027 season", "2027 赛季"),
  summary: say(
    "Twelve months of evening classes, translation weekends and meetups in six cities, and the summit in Hangzhou in October. Sponsors carry a good part of it, and meet the people who do the work.",
    "十二个月里，六座城市的夜校、翻译周末和线下聚会，还有十月的杭州峰会。其中很大一部分由赞助商支持，赞助商也因此认识真正做事的人。",
  ),
  profit_statement: say(
    "We make no profit to keep. What a season leaves over is shared out by the members: half goes to the goals below, half is kept as next season's reserve, up to the cost of six months. The accounts of every season are published.",
    "我们不留利润。每个赛季的结余由成员决定用途：一半用于下列目标，一半作为下个赛季的备用金，以六个月的开支为上限。每个赛季的账目都会公布。",
  ),
  starts_on: "2027-01-01",
  ends_on: "2027-12-31",
  last_payment_on: "2027-03-31",
  listing_order: "random" as const,
};

export type TierHandle = "lead-elephant" | "herd" | "lanyard" | "calf";

interface TierSeed {
  handle: TierHandle;
  name: Text;
  summary: Text;
  /** None is told on request. */
  price: Prices | null;
  price_note: Text | null;
  capacity: number | null;
  contract_level: "none" | "click_through" | "countersigned";
}

/** The highest first. */
export const tiers: TierSeed[] = [
  {
    handle: "lead-elephant",
    name: say("Lead elephant", "领头象"),
    summary: say(
      "For those who plan the year with us: what you bring and what you get is agreed together, and published.",
      "与我们一起规划全年：带来什么、得到什么，共同商定，并且公开。",
    ),
    price: null,
    price_note: say("from ten times the herd's price, in money or in kind", "不低于“象群”价格的十倍，可为资金或实物"),
    capacity: 4,
    contract_level: "countersigned",
  },
  {
    handle: "herd",
    name: say("Herd", "象群"),
    summary: say(
      "A booth at the summit, a talk, and your logo wherever the community meets.",
      "峰会展位、一场演讲，社区相聚的地方都有你的标志。",
    ),
    price: price(120_000, 17_000, 15_500, 2_600_000),
    price_note: null,
    capacity: 6,
    contract_level: "countersigned",
  },
  {
    handle: "lanyard",
    name: say("Lanyard", "挂绳"),
    summary: say(
      "Every badge at the summit hangs on it, so there is one of these only.",
      "峰会上每一张胸牌都挂在它上面，所以只有一份。",
    ),
    price: price(60_000, 8500, 7800, 1_300_000),
    price_note: null,
    capacity: 1,
    contract_level: "click_through",
  },
  {
    handle: "calf",
    name: say("Calf", "小象"),
    summary: say(
      "For small companies, universities and those who are new: signed in five minutes, seen all year.",
      "适合小公司、高校和新朋友：五分钟签好，全年可见。",
    ),
    price: price(12_000, 1700, 1550, 260_000),
    price_note: say("universities pay half", "高校半价"),
    capacity: null,
    contract_level: "click_through",
  },
];
