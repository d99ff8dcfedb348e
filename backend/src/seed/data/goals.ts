import type { PictureStem } from "../pictures";
import { type Prices, price, say, type Text } from "../types";

/** Which sales give: all of them, or those of one shelf. */
type Sales = { by: "all" } | { by: "collection" | "category"; handle: string };

export interface GoalSeed {
  slug: string;
  title: Text;
  summary: Text;
  /** In the plural, as it follows a number. */
  unit: Text;
  unitCost: Prices;
  target: number;
  deadline: string;
  /** From its draft. */
  states: ("open" | "funded" | "delivering")[];
  rule: { sales: Sales; shareBasisPoints?: number; perItem?: Prices };
  deliveries: DeliverySeed[];
  pledge?: PledgeSeed;
}

interface DeliverySeed {
  units: string;
  daysAgo: number;
  place: Text;
  note: Text;
  links: string[];
  picture?: PictureStem;
  /** In yuan, as money is spent where the work is done. */
  cost: number;
  isVerified: boolean;
}

interface PledgeSeed {
  sponsor: string;
  ratioBasisPoints: number;
  /** In yuan. */
  cap: number;
  paid: number;
  daysAgo: number;
}

/** The demo's people and organisations exist nowhere else, and neither do its links. */
export const goals: GoalSeed[] = [
  {
    slug: "teach-databases",
    title: say("Teach databases to students", "教会学生使用数据库"),
    summary: say(
      "A semester of evening classes for students who cannot pay for a course: twelve lessons, a database of their own to break and repair, and a mentor from the community.",
      "为付不起课程费用的学生开设一学期的夜校：十二堂课，一个可以随意折腾和修复的数据库，以及一位来自社区的导师。",
    ),
    unit: say("students taught", "名学生完成课程"),
    unitCost: price(500, 70, 65, 11_000),
    target: 200,
    deadline: "2027-06-30T00:00:00.000Z",
    states: ["open", "funded", "delivering"],
    rule: { sales: { by: "all" }, shareBasisPoints: 500 },
    deliveries: [
      {
        units: "24",
        daysAgo: 40,
        place: say("Hangzhou, West Lake campus", "杭州，西湖校区"),
        note: say(
          "The first class has finished: 24 of 26 students passed the final exercise, a restore from a broken backup.",
          "第一期结业：26 名学生中有 24 名通过了结业练习，即从损坏的备份中恢复数据。",
        ),
        links: ["https://example.org/classes/hangzhou-2026-spring"],
        picture: "notebook-open",
        cost: 11_400,
        isVerified: true,
      },
      {
        units: "12",
        daysAgo: 6,
        place: say("Chengdu, library of the east district", "成都，东区图书馆"),
        note: say(
          "Half a semester: twelve students have finished the first six lessons, and go on after the holidays.",
          "半学期：十二名学生完成了前六堂课，假期后继续。",
        ),
        links: ["https://example.org/classes/chengdu-2026-autumn"],
        cost: 2600,
        isVerified: false,
      },
    ],
    pledge: { sponsor: "Northwind Cloud", ratioBasisPoints: 10_000, cap: 50_000, paid: 20_000, daysAgo: 60 },
  },
  {
    slug: "scan-the-archive",
    title: say("Make thirty years of the mailing list readable", "让三十年的邮件列表可读"),
    summary: say(
      "The early years of the list exist on tapes and paper only. Each year is scanned, corrected by hand and published under a free licence.",
      "邮件列表的早期内容只存在于磁带和纸张上。逐年扫描、人工校对，并以自由许可发布。",
    ),
    unit: say("years of the archive published", "年的存档已发布"),
    unitCost: price(1200, 170, 155, 26_000),
    target: 30,
    deadline: "2027-12-31T00:00:00.000Z",
    states: ["open"],
    rule: { sales: { by: "collection", handle: "limited-editions" }, shareBasisPoints: 1000 },
    deliveries: [],
  },
  {
    slug: "translate-the-manual",
    title: say("Translate the manual into Chinese", "把手册译成中文"),
    summary: say(
      "Chapter by chapter: translated by two people, read by a third, and kept up to date with every release.",
      "逐章翻译：两人翻译，第三人审读，并随每个版本更新。",
    ),
    unit: say("pages translated", "页译文"),
    unitCost: price(60, 8.5, 8, 1300),
    target: 2400,
    deadline: "2028-03-31T00:00:00.000Z",
    states: ["open"],
    rule: { sales: { by: "category", handle: "home-desk" }, perItem: price(6, 1, 1, 150) },
    deliveries: [],
  },
];
