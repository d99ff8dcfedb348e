import { type Prices, price, say, type Text } from "../types";
import type { TierHandle } from "./season-tiers";

interface BenefitSeed {
  handle: string;
  kind:
    | "logo_placement"
    | "event_tickets"
    | "talk"
    | "booth"
    | "social_post"
    | "discount_code"
    | "merchandise_bundle"
    | "attendee_list"
    | "text";
  section: Text;
  name: Text;
  description: Text;
  /** Over all tiers. */
  capacity: number | null;
  /** What one more costs beside a tier; none is sold by itself. */
  price: Prices | null;
  /** What a benefit of its kind has to say besides. */
  settings?: Record<string, unknown>;
  /** How many a tier promises. */
  quantities: Partial<Record<TierHandle, number>>;
}

const seen = say("To be seen", "让人看见");
const summit = say("At the summit", "在峰会");
const allYear = say("All year round", "全年");

export const benefits: BenefitSeed[] = [
  {
    handle: "sponsor-wall",
    kind: "logo_placement",
    section: seen,
    name: say("Logo on the sponsor wall", "赞助商墙上的标志"),
    description: say(
      "On the shop's page for sponsors, linked to your site.",
      "展示在小店的赞助商页面，并链接到你的网站。",
    ),
    capacity: null,
    price: null,
    quantities: { "lead-elephant": 1, herd: 1, lanyard: 1, calf: 1 },
  },
  {
    handle: "stage-logo",
    kind: "logo_placement",
    section: seen,
    name: say("Logo beside the stage", "舞台旁的标志"),
    description: say("In every recording of the summit.", "出现在峰会的每一段录像中。"),
    capacity: null,
    price: null,
    quantities: { "lead-elephant": 1, herd: 1 },
  },
  {
    handle: "lanyard-logo",
    kind: "logo_placement",
    section: seen,
    name: say("Logo on the lanyards", "挂绳上的标志"),
    description: say("Around nine hundred necks, for three days.", "三天，九百人随身佩戴。"),
    capacity: 1,
    price: null,
    quantities: { lanyard: 1 },
  },
  {
    handle: "posts",
    kind: "social_post",
    section: seen,
    name: say("Posts about what you do", "介绍你们工作的帖子"),
    description: say(
      "Written with you, in both languages, marked as sponsored.",
      "与你一起撰写，中英双语，并注明赞助。",
    ),
    capacity: 24,
    price: price(3000, 420, 390, 65_000),
    quantities: { "lead-elephant": 4, herd: 2, lanyard: 1 },
  },
  {
    handle: "tickets",
    kind: "event_tickets",
    section: summit,
    name: say("Tickets", "门票"),
    description: say("For all three days, with the workshops.", "三天通票，含工作坊。"),
    capacity: 120,
    price: price(1800, 250, 230, 39_000),
    quantities: { "lead-elephant": 20, herd: 10, lanyard: 5, calf: 2 },
  },
  {
    handle: "talk",
    kind: "talk",
    section: summit,
    name: say("A talk in the sponsors' track", "赞助商专场演讲"),
    description: say(
      "Twenty-five minutes, marked as sponsored; the program committee reads it first.",
      "二十五分钟，注明赞助；由议程委员会先行审阅。",
    ),
    capacity: 10,
    price: null,
    quantities: { "lead-elephant": 1, herd: 1 },
  },
  {
    handle: "booth",
    kind: "booth",
    section: summit,
    name: say("Booth", "展位"),
    description: say("Three by two metres, with power and a table.", "三米乘两米，配电源和桌子。"),
    capacity: 10,
    price: null,
    quantities: { "lead-elephant": 1, herd: 1 },
  },
  {
    handle: "contacts",
    kind: "attendee_list",
    section: summit,
    name: say("Addresses of those who want to hear from you", "愿意与你联系的参会者名单"),
    description: say("Each of them has ticked a box that names you.", "名单上的每个人都勾选了写有你名字的选项。"),
    capacity: null,
    price: null,
    quantities: { "lead-elephant": 1, herd: 1 },
  },
  {
    handle: "workshop",
    kind: "text",
    section: summit,
    name: say("A room for a workshop", "工作坊教室"),
    description: say("Half a day for thirty people, open to everybody.", "半天，三十人，对所有人开放。"),
    capacity: 4,
    price: price(8000, 1100, 1000, 170_000),
    quantities: { "lead-elephant": 1 },
  },
  {
    handle: "boxes",
    kind: "merchandise_bundle",
    section: allYear,
    name: say("Boxes from the shop", "小店礼盒"),
    description: say(
      "A plush Tuple, a shirt and a mug each; you choose the sizes.",
      "每盒一只毛绒小元、一件 T 恤、一只马克杯；尺码由你选。",
    ),
    capacity: 200,
    price: price(260, 38, 35, 5800),
    settings: { pieces: "Tuple 小元\nT-shirt T 恤: XS, S, M, L, XL\nMug 马克杯" },
    quantities: { "lead-elephant": 40, herd: 15, lanyard: 5, calf: 1 },
  },
  {
    handle: "team-code",
    kind: "discount_code",
    section: allYear,
    name: say("A discount code for your team", "团队折扣码"),
    description: say(
      "Fifteen percent off in our shop, good for 50 orders a code; you choose the word.",
      "本店八五折，每个码可用于 50 个订单；码由你自己定。",
    ),
    capacity: null,
    price: null,
    settings: { percent: 15, uses: 50 },
    quantities: { "lead-elephant": 4, herd: 2, lanyard: 1, calf: 1 },
  },
  {
    handle: "report",
    kind: "text",
    section: allYear,
    name: say("A line in the yearly report", "年度报告中的一行致谢"),
    description: say("What you gave, and what was made of it.", "你给了什么，它变成了什么。"),
    capacity: null,
    price: null,
    quantities: { "lead-elephant": 1, herd: 1, lanyard: 1, calf: 1 },
  },
];
