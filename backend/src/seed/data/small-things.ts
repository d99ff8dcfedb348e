import { type ProductSeed, price, say } from "../types";
import { grid, stocked } from "./grid";
import { colours, option, optionTitles } from "./options";

const pinOptions = [option(optionTitles.edition, [{ value: say("Hard enamel, 28 mm", "硬珐琅，28 毫米") }])];

export const pin: ProductSeed = {
  handle: "committed-enamel-pin",
  title: say("“Committed” Enamel Pin", "“已提交”珐琅徽章"),
  subtitle: say("Once it is on, it is durable", "一旦别上，持久生效"),
  description: say(
    "There is a moment after COMMIT and before coffee when everything is true. This pin is for that moment. Hard enamel, polished flat, on gold-coloured metal, with two posts so that the elephant never tilts.\n\nAcknowledged by lapels, tote bags and one very patient cat.",
    "COMMIT 之后、咖啡之前，有那么一刻，一切都是真的。这枚徽章就是为那一刻做的。硬珐琅，磨平抛光，金色金属底，背后双针，大象绝不歪头。\n\n已获西装翻领、帆布袋和一只极有耐心的猫确认。",
  ),
  material: say("Hard enamel on zinc alloy", "锌合金硬珐琅"),
  materials: say(
    "Zinc alloy, gold-tone plating (nickel-free), hard enamel, two rubber clutches. 28 × 26 mm.",
    "锌合金，无镍镀金，硬珐琅，双橡胶扣。28 × 26 毫米。",
  ),
  care: say(
    "Polish with a soft cloth. Take it off before washing what it is pinned to.",
    "软布擦拭。洗衣服之前，请先把它摘下来。",
  ),
  seoDescription: say(
    "“Committed”: hard enamel pin of the blue elephant, gold-tone metal, two posts.",
    "“已提交”硬珐琅蓝象徽章，金色金属底，双针不歪。",
  ),
  category: "pins",
  collection: "blue-elephant-classics",
  type: "pin",
  tags: ["bestseller", "gift"],
  images: [
    {
      stem: "pin-card",
      alt: say("Enamel elephant pin on a cream backing card with waves", "蓝象珐琅徽章，别在印着海浪纹的米色背卡上"),
    },
    { stem: "pin-denim", alt: say("The pin on a denim jacket", "别在牛仔外套上的徽章") },
  ],
  options: pinOptions,
  variants: grid(pinOptions, () => ({
    sku: "PIN-COMMITTED",
    prices: price(45, 9, 8.5, 1200),
    stock: stocked(240),
    image: "pin-card",
    weightGrams: 20,
  })),
  originCountry: "cn",
  hsCode: "711719",
};

const keyringOptions = [option(optionTitles.colour, [colours.blue, colours.cloud, colours.rose])];
const keyringCodes = { "Classic Blue": "blue", "Cloud Grey": "cloud", "Dusk Pink": "rose" } as const;

export const keyring: ProductSeed = {
  handle: "primary-key-ring",
  title: say("Primary Key Ring", "主键钥匙扣"),
  subtitle: say("Unique, not null", "唯一，且非空"),
  description: say(
    "A table may have many candidates, but only one primary key, and it should never be lost in a backpack. Tuple, ten centimetres tall, hangs on a solid steel ring and can be found by touch: an index on fur.\n\nAlso answers to zips, bags and rear-view mirrors.",
    "一张表可以有很多候选键，主键却只有一个，可别丢在背包最底下。十厘米高的小元挂在实心钢圈上，伸手一摸就着：这叫毛绒索引。\n\n拉链、背包、后视镜，挂哪儿都听话。",
  ),
  material: say("Recycled plush, steel ring", "再生毛绒，钢圈"),
  materials: say(
    "Recycled polyester plush and filling; stainless steel ring, 30 mm; woven loop. Not a toy for children under 3.",
    "再生涤纶毛绒与填充；30 毫米不锈钢圈；织带挂环。不适合 3 岁以下儿童。",
  ),
  care: say("Wipe with a damp cloth, fluff up, forgive the dust.", "湿布轻擦，拍松绒毛，对灰尘宽容些。"),
  seoDescription: say(
    "Primary Key Ring: ten-centimetre plush elephant on a steel ring, three colours.",
    "主键钥匙扣：十厘米毛绒小象挂件，不锈钢圈，三种颜色。",
  ),
  category: "pins",
  type: "keyring",
  tags: ["new", "gift"],
  images: [
    { stem: "keyring-blue", alt: say("Small blue plush elephant on a steel ring", "蓝色毛绒小象钥匙扣") },
    { stem: "keyring-cloud", alt: say("The keyring in cloud grey", "云灰色毛绒小象钥匙扣") },
    { stem: "keyring-rose", alt: say("The keyring in dusk pink", "暮粉色毛绒小象钥匙扣") },
  ],
  options: keyringOptions,
  variants: grid(keyringOptions, (chosen) => {
    const shade = keyringCodes[chosen.Colour?.value.en as keyof typeof keyringCodes];
    return {
      sku: `KEYRING-${shade.toUpperCase()}`,
      prices: price(49, 11, 10, 1400),
      stock: shade === "cloud" ? { hangzhou: 2, rotterdam: 2 } : stocked(130),
      image: `keyring-${shade}` as const,
      weightGrams: 45,
    };
  }),
  originCountry: "cn",
  hsCode: "950300",
};

const setOptions = [option(optionTitles.edition, [{ value: say("Gift box", "礼盒装") }])];

export const giftSet: ProductSeed = {
  handle: "starter-cluster-gift-set",
  title: say("Starter Cluster Gift Set", "新手集群礼盒"),
  subtitle: say("Four nodes, one box, no configuration", "四个节点，一个盒子，开箱即用"),
  description: say(
    "For the new colleague, the first meetup, or the friend who just passed the interview: Tuple at 35 cm, the cream Write-Ahead Mug, the Append-Only Notebook in blue with dot grid, and the “Committed” pin, packed in straw in a box worth keeping.\n\nJoined by hand. Cheaper than the four apart, and consistent on arrival.",
    "送给新同事、第一次线下聚会，或是刚通过面试的朋友：35 厘米小元、米白预写日志马克杯、蓝色点阵只追加笔记本、“已提交”徽章，垫上拉菲草，装进一个舍不得扔的盒子。\n\n手工联接，比单买划算，送达时状态一致。",
  ),
  material: say("Four pieces in a kraft box", "四件套，牛皮纸礼盒"),
  materials: say(
    "See the single items. Box: 1 200 g kraft board, paper straw, cotton ribbon; no plastic.",
    "材质详见各单品。礼盒：1200 克牛皮纸板，纸拉菲草，棉质缎带，零塑料。",
  ),
  care: say("Open at once; care for the parts as for the single items.", "尽快拆开；各件保养方法同单品。"),
  seoDescription: say(
    "Starter Cluster Gift Set: plush elephant, mug, notebook and pin in a gift box, at a kinder price.",
    "新手集群礼盒：毛绒大象、马克杯、笔记本与徽章四件套，礼盒装更划算。",
  ),
  category: "sets",
  collection: "blue-elephant-classics",
  type: "set",
  tags: ["gift", "bestseller"],
  images: [
    {
      stem: "gift-set-open",
      alt: say(
        "Open gift box with plush elephant, mug and notebook, the pin beside it",
        "打开的礼盒：毛绒大象、马克杯和笔记本，徽章放在一旁",
      ),
    },
    { stem: "gift-set-wrapped", alt: say("The wrapped gift box with a golden bow", "系着金色蝴蝶结的礼盒") },
  ],
  options: setOptions,
  variants: grid(setOptions, () => ({
    sku: "SET-STARTER",
    prices: price(288, 58, 54, 7500),
    kit: [
      { sku: "TUPLE-35-BLU", quantity: 1 },
      { sku: "MUG-CREAM", quantity: 1 },
      { sku: "NOTE-BLUE-DOT", quantity: 1 },
      { sku: "PIN-COMMITTED", quantity: 1 },
    ],
    image: "gift-set-open",
    weightGrams: 1400,
  })),
  originCountry: "cn",
  hsCode: "950300",
};
