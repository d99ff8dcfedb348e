import type { ProductSeed, Stock } from "../types";
import { price, say } from "../types";
import { grid, soldOut, stocked } from "./grid";
import { colours, option, optionTitles, plushSizes } from "./options";

const care = say(
  "Hand wash at 30 °C with mild soap, press out gently, dry flat and brush the pile while damp. No tumble dryer: Tuple gets dizzy.",
  "30 °C 以下温水加中性洗涤剂手洗，轻轻压干，平铺晾干，半干时顺毛梳理。请勿放进烘干机，小元会晕。",
);

const options = [
  option(optionTitles.height, plushSizes),
  option(optionTitles.colour, [colours.blue, colours.cloud, colours.rose]),
];

const bySize = {
  "20 cm": { code: "20", prices: price(89, 16, 15, 2200), weightGrams: 160, units: 120 },
  "35 cm": { code: "35", prices: price(159, 29, 27, 3900), weightGrams: 380, units: 90 },
  "60 cm": { code: "60", prices: price(329, 59, 55, 7900), weightGrams: 1150, units: 24 },
} as const;

const byColour = {
  "Classic Blue": { code: "BLU", image: "plush-blue-front" },
  "Cloud Grey": { code: "CLD", image: "plush-cloud-front" },
  "Dusk Pink": { code: "ROS", image: "plush-rose-front" },
} as const;

const scarce: Record<string, Stock> = { "TUPLE-60-ROS": soldOut, "TUPLE-60-CLD": { hangzhou: 3, rotterdam: 0 } };

export const plush: ProductSeed = {
  handle: "tuple-plush-elephant",
  title: say("Tuple, the Plush Elephant", "小元毛绒大象"),
  subtitle: say("The blue elephant, in the fur", "蓝象本尊，毛茸茸版"),
  description: say(
    "Tuple remembers everything and judges nothing. Sit the small one beside your keyboard and explain your query to it: halfway through you will see the missing join yourself. The large one is for incidents that last past midnight.\n\nShort, dense pile; a neckerchief with a real knot; embroidered brows; feet weighted so that Tuple stays where it is put, which is more than can be said of most data.",
    "小元什么都记得，却从不评判谁。把小号摆在键盘旁边，把你的查询讲给它听：讲到一半，你自己就会发现漏写了哪个连接条件。大号留给过了零点还没恢复的故障。\n\n短而密的绒毛，真打了结的领巾，绣出来的眉毛，脚底配了重，放在哪儿就稳稳坐在哪儿。大多数数据可没有这么听话。",
  ),
  material: say("Recycled polyester plush", "再生涤纶短毛绒"),
  materials: say(
    "Shell: 100 % recycled polyester plush. Filling: recycled polyester fibre; glass beads in sewn-in pouches in the feet. Eyes: embroidered over safety-locked beads. Tested for children from birth (EN 71, GB 6675).",
    "面料：100% 再生涤纶短毛绒。填充：再生涤纶纤维，脚部为缝合内袋的玻璃微珠。眼睛：带安全锁扣的珠子外覆刺绣。0 岁以上适用（符合 GB 6675 与 EN 71）。",
  ),
  care,
  seoDescription: say(
    "Tuple, the blue plush elephant of the Blue Elephant Community: three sizes, three colours, recycled plush, weighted feet.",
    "蓝象社区吉祥物小元毛绒公仔：三种身高、三种颜色，再生毛绒面料，脚底配重，坐得稳。",
  ),
  sizeGuide: {
    unit: "cm",
    columns: [say("Height", "身高"), say("Seated width", "坐姿宽度"), say("Ear to ear", "双耳展宽")],
    rows: [
      ["20", "14", "19"],
      ["35", "24", "33"],
      ["60", "42", "56"],
    ],
    note: say(
      "Measured seated, tuft included; hand-stuffed, so allow 1–2 cm.",
      "坐姿测量，含头顶小撮毛；手工填充，误差 1–2 厘米。",
    ),
  },
  category: "plush",
  collection: "blue-elephant-classics",
  type: "plush",
  tags: ["bestseller", "gift", "kids"],
  images: [
    {
      stem: "plush-blue-front",
      alt: say("Blue plush elephant with a golden neckerchief, sitting", "蓝色毛绒大象端坐，系着金黄领巾"),
    },
    {
      stem: "plush-blue-side",
      alt: say("The blue elephant from the side, trunk held high", "蓝色毛绒大象侧面，高高扬起鼻子"),
    },
    {
      stem: "plush-blue-face",
      alt: say("Close view of the blue elephant's face and fur", "蓝色毛绒大象脸部与绒毛特写"),
    },
    {
      stem: "plush-cloud-front",
      alt: say("Cloud grey plush elephant with a coral neckerchief", "云灰色毛绒大象，系着珊瑚色领巾"),
    },
    { stem: "plush-cloud-side", alt: say("The grey elephant from the side", "云灰色毛绒大象侧面") },
    {
      stem: "plush-rose-front",
      alt: say("Dusk pink plush elephant with a blue neckerchief", "暮粉色毛绒大象，系着蓝色领巾"),
    },
    { stem: "plush-rose-side", alt: say("The pink elephant from the side", "暮粉色毛绒大象侧面") },
    {
      stem: "plush-sizes",
      alt: say("The three sizes side by side: 20, 35 and 60 cm", "三种身高并排对比：20、35 和 60 厘米"),
    },
  ],
  options,
  variants: grid(options, (chosen) => {
    const size = bySize[chosen.Height?.value.en as keyof typeof bySize];
    const colour = byColour[chosen.Colour?.value.en as keyof typeof byColour];
    const sku = `TUPLE-${size.code}-${colour.code}`;
    return {
      sku,
      prices: size.prices,
      stock: scarce[sku] ?? stocked(size.units),
      image: colour.image,
      weightGrams: size.weightGrams,
    };
  }),
  originCountry: "cn",
  hsCode: "950300",
};

const single = [option(optionTitles.edition, [{ value: say("Numbered 1–100", "编号 1–100") }])];

export const limitedPlush: ProductSeed = {
  handle: "indigo-tuple-numbered-edition",
  title: say("Indigo Tuple, Numbered Edition", "蓝染小元 · 编号典藏版"),
  subtitle: say("One hundred elephants, dyed by hand", "一百只，手工蓝染，只此一批"),
  description: say(
    "A hundred rows, one per elephant, and the table is closed for inserts. The cloth is dipped seven times in a natural indigo vat in a small workshop, the stars are stitched by hand in gold thread, and each neck carries a tag with its number.\n\nBecause there are so few, each person can take two at most, across all orders. Numbers are given in the order of packing; wishes cannot be queued.",
    "一百行记录，一只象一行，此表不再接受插入。布料在小作坊的天然靛蓝染缸里反复浸染七次，星星用金线一针一针绣成，每只脖子上都挂着自己的编号吊牌。\n\n数量实在太少，每人累计限购两只，多次下单合并计算。编号按装箱顺序发放，恕不接受排队选号。",
  ),
  material: say("Hand-dyed cotton velvet, gold thread", "手工蓝染棉绒，金线刺绣"),
  materials: say(
    "Shell: cotton velvet, dyed with natural indigo. Stitching: metallised polyester thread. Filling: recycled polyester fibre. Tag: 600 g cotton board with gold foil. Height 35 cm. A collector's piece, not for children under 3.",
    "面料：天然靛蓝手工染色的棉绒。绣线：金属光泽涤纶线。填充：再生涤纶纤维。吊牌：600 克棉浆卡纸烫金。身高 35 厘米。收藏用品，不适合 3 岁以下儿童。",
  ),
  care: say(
    "Dust with a soft brush. Natural indigo may rub off a little at first: keep away from white sofas and white cats.",
    "用软毛刷轻轻除尘。天然靛蓝初期可能轻微掉色，请远离白沙发和白猫。",
  ),
  seoDescription: say(
    "Indigo Tuple: 100 hand-dyed, numbered plush elephants with gold embroidery. At most two per person.",
    "蓝染小元编号典藏版：全球 100 只，手工蓝染，金线刺绣，独立编号，每人限购两只。",
  ),
  edition: { size: 100, limit_per_person: 2 },
  category: "plush",
  collection: "limited-editions",
  type: "plush",
  tags: ["limited", "new"],
  images: [
    {
      stem: "indigo-plush-front",
      alt: say(
        "Indigo plush elephant with golden ears, gold stars and a numbered tag",
        "靛蓝毛绒大象，金色耳朵、金线星星和编号吊牌",
      ),
    },
    {
      stem: "indigo-plush-detail",
      alt: say("Close view of the gold stitches and the tag with number one", "金线刺绣与一号吊牌特写"),
    },
    {
      stem: "indigo-plush-side",
      alt: say("The indigo elephant from the side, trunk raised", "靛蓝大象侧面，鼻子高扬"),
    },
  ],
  options: single,
  variants: grid(single, () => ({
    sku: "TUPLE-INDIGO-100",
    prices: price(499, 89, 85, 12000),
    stock: { hangzhou: 60, rotterdam: 40 },
    image: "indigo-plush-front",
    weightGrams: 420,
  })),
  originCountry: "cn",
  hsCode: "950300",
};
