import type { PictureStem } from "../pictures";
import { say, type Text } from "../types";

export interface Shelf {
  handle: string;
  name: Text;
  description: Text;
  image: PictureStem;
  imageAlt: Text;
}

export const categories: Shelf[] = [
  {
    handle: "plush",
    name: say("Plush", "毛绒"),
    description: say(
      "Tuple in every size, from pocket to armful. Highly available, and soft on failure.",
      "小元的大大小小，从口袋装得下到双臂抱个满。高可用，摔倒了也软软的。",
    ),
    image: "plush-sizes",
    imageAlt: say(
      "Three plush elephants in pink, grey and blue, from small to large",
      "粉、灰、蓝三只毛绒大象，从小到大排成一排",
    ),
  },
  {
    handle: "apparel",
    name: say("Apparel", "服饰"),
    description: say(
      "T-shirts, hoodies, socks and a cap, for meetups, night watches and ordinary Tuesdays.",
      "T 恤、卫衣、袜子和帽子：线下聚会穿，夜里值班穿，平平常常的周二也穿。",
    ),
    image: "hoodie-blue",
    imageAlt: say("A blue hoodie with an elephant's face", "胸前印着大象脸的蓝色连帽卫衣"),
  },
  {
    handle: "home-desk",
    name: say("Home & desk", "居家与桌面"),
    description: say(
      "Things that stay within reach while a long query runs.",
      "慢查询还在跑的时候，手边放着就安心的东西。",
    ),
    image: "mug-cream-front",
    imageAlt: say("A cream mug of hot coffee with a blue elephant on it", "一杯热咖啡，米白色马克杯上印着蓝象"),
  },
  {
    handle: "paper",
    name: say("Paper", "纸品"),
    description: say(
      "A picture book, a notebook and stickers: the original durable storage.",
      "绘本、笔记本和贴纸：最早的持久化存储。",
    ),
    image: "book-cover",
    imageAlt: say(
      "A picture book: an elephant juggles disks under a full moon",
      "绘本封面：满月下，大象用鼻子顶着圆盘",
    ),
  },
  {
    handle: "pins",
    name: say("Pins & keyrings", "徽章与挂件"),
    description: say("Small things that say which herd you belong to.", "小小一枚，一看就知道你是哪个象群的。"),
    image: "pin-card",
    imageAlt: say("An enamel elephant pin on its backing card", "别在背卡上的蓝象珐琅徽章"),
  },
  {
    handle: "sets",
    name: say("Gift sets", "礼盒"),
    description: say("Several good things in one box, joined for you.", "几样好物装进一个盒子，联接已经替你做好了。"),
    image: "gift-set-wrapped",
    imageAlt: say(
      "A blue gift box with a golden bow beside a small grey elephant",
      "系着金色蝴蝶结的蓝色礼盒，旁边坐着一只灰色小象",
    ),
  },
];

export const collections: Shelf[] = [
  {
    handle: "blue-elephant-classics",
    name: say("Blue Elephant Classics", "蓝象经典"),
    description: say("The things people ask for at every meetup.", "每次线下聚会都有人来问的那几样。"),
    image: "home-hero",
    imageAlt: say(
      "The Blue Elephant family on a shelf: three plush elephants with a mug, a book, stacked disks and a plant",
      "蓝象一家坐在木架上：三只毛绒大象，还有马克杯、绘本、叠起来的圆盘和一盆绿植",
    ),
  },
  {
    handle: "query-season-2026",
    name: say("Query Season 2026", "2026 查询季"),
    description: say("This year's designs, drawn between two releases.", "今年的新设计，画于两次发版之间。"),
    image: "juggler-tee-fits",
    imageAlt: say("Two T-shirts, navy and cream, with the juggling elephant", "藏青与米白两件 T 恤，印着顶圆盘的大象"),
  },
  {
    handle: "limited-editions",
    name: say("Limited editions", "限量典藏"),
    description: say("Numbered by hand, never made again.", "手工编号，绝不再版。"),
    image: "indigo-plush-front",
    imageAlt: say(
      "An indigo plush elephant with golden ears and a numbered tag",
      "靛蓝毛绒大象，金色耳朵，挂着编号吊牌",
    ),
  },
];

export const types: Record<string, Text> = {
  plush: say("Plush toy", "毛绒玩具"),
  "t-shirt": say("T-shirt", "T 恤"),
  hoodie: say("Hoodie", "卫衣"),
  socks: say("Socks", "袜子"),
  cap: say("Cap", "帽子"),
  mug: say("Mug", "马克杯"),
  "desk-mat": say("Desk mat", "桌垫"),
  bag: say("Bag", "布袋"),
  book: say("Book", "图书"),
  stationery: say("Stationery", "文具"),
  pin: say("Pin", "徽章"),
  keyring: say("Keyring", "钥匙扣"),
  set: say("Gift set", "礼盒"),
};

export const tags: Record<string, Text> = {
  bestseller: say("Bestseller", "人气"),
  new: say("New", "新品"),
  limited: say("Limited", "限量"),
  gift: say("Good gift", "送礼佳选"),
  "organic-cotton": say("Organic cotton", "有机棉"),
  desk: say("For the desk", "桌面好物"),
  kids: say("For young and old", "老少皆宜"),
};
