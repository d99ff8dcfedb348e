import { type ProductSeed, price, type Stock, say } from "../types";
import { garmentStock, grid, skuPart, soldOut, stocked } from "./grid";
import { colours, garmentSizes, onlyOne, option, optionTitles, sockSizes } from "./options";

const hoodieOptions = [
  option(optionTitles.colour, [colours.blue, colours.oat, colours.charcoal]),
  option(optionTitles.size, garmentSizes),
];

const scarceHoodies: Record<string, Stock> = {
  "HOODIE-CHARCOAL-XS": soldOut,
  "HOODIE-CHARCOAL-3XL": soldOut,
  "HOODIE-OAT-L": { hangzhou: 1, rotterdam: 2 },
};

export const hoodie: ProductSeed = {
  handle: "cold-storage-hoodie",
  title: say("Cold Storage Hoodie", "冷备连帽卫衣"),
  subtitle: say("For machine rooms and other cool places", "机房里、空调下，暖意常在"),
  description: say(
    "Cold data is cheap to keep; cold people are not. This is a heavy, brushed hoodie with a double hood, a pocket that holds a phone, a badge and one spare part, and cord ends that do not unravel at 3 a.m.\n\nTuple sits over the heart. That is its primary replica.",
    "冷数据好存，人着凉了可不好办。这件卫衣厚实抓绒，双层帽子，口袋装得下手机、工牌和一个备件，抽绳头包得牢牢的，凌晨三点也不会散。\n\n小元就待在心口上，那里是它的主库。",
  ),
  material: say("Brushed organic cotton fleece, 360 g/m²", "有机棉抓绒，360 克/平方米"),
  materials: say(
    "85 % organic cotton, 15 % recycled polyester; brushed inside, 360 g/m². Ribs with 5 % elastane. Metal cord ends, flat cotton cords. Embroidered elephant.",
    "85% 有机棉、15% 再生涤纶，内里抓绒，360 克/平方米；罗纹含 5% 氨纶。金属绳头，扁棉抽绳，大象为刺绣。",
  ),
  care: say(
    "Wash at 30 °C inside out, close the cords in a bow first. Line dry. It gets softer with every restore.",
    "先把抽绳打个结，翻面 30 °C 机洗，自然晾干。每“恢复”一次，就更柔软一分。",
  ),
  seoDescription: say(
    "Heavy brushed hoodie with an embroidered blue elephant: three colours, XS to 3XL, organic cotton.",
    "厚实抓绒连帽卫衣，蓝象刺绣，三种颜色，XS 至 3XL，有机棉面料。",
  ),
  sizeGuide: {
    unit: "cm",
    columns: [say("Size", "尺码"), say("Chest", "胸围"), say("Length", "衣长"), say("Sleeve", "袖长")],
    rows: [
      ["XS", "102", "64", "60"],
      ["S", "108", "67", "62"],
      ["M", "114", "70", "64"],
      ["L", "120", "72", "66"],
      ["XL", "127", "74", "67"],
      ["2XL", "135", "76", "68"],
      ["3XL", "143", "78", "69"],
    ],
    note: say(
      "Measured on the garment; cut roomy enough for a T-shirt beneath.",
      "成衣测量；留有余量，里面穿一件 T 恤刚好。",
    ),
  },
  category: "apparel",
  collection: "query-season-2026",
  type: "hoodie",
  tags: ["new", "organic-cotton"],
  images: [
    {
      stem: "hoodie-blue",
      alt: say("Blue hoodie with an embroidered elephant's face on the chest", "蓝色连帽卫衣，胸前绣着象脸"),
    },
    { stem: "hoodie-oat", alt: say("The hoodie in oat", "燕麦色连帽卫衣") },
    { stem: "hoodie-charcoal", alt: say("The hoodie in charcoal", "炭灰色连帽卫衣") },
    { stem: "hoodie-detail", alt: say("Close view of hood, cords and embroidery", "帽子、抽绳与刺绣特写") },
  ],
  options: hoodieOptions,
  variants: grid(hoodieOptions, (chosen) => {
    const size = chosen.Size?.value.en ?? "";
    const colour = chosen.Colour?.value.en ?? "";
    const shade = colour === "Classic Blue" ? "blue" : colour.toLowerCase();
    const sku = `HOODIE-${skuPart(shade)}-${size}`;
    return {
      sku,
      prices: price(319, 59, 55, 7500),
      stock: scarceHoodies[sku] ?? garmentStock(size, 24),
      image: `hoodie-${shade}` as "hoodie-blue",
      weightGrams: 720,
    };
  }),
  originCountry: "pt",
  hsCode: "611020",
};

const sockOptions = [option(optionTitles.colour, [colours.blue, colours.oat]), option(optionTitles.size, sockSizes)];

export const socks: ProductSeed = {
  handle: "foreign-key-socks",
  title: say("Foreign Key Socks", "外键袜"),
  subtitle: say("Each one references the other", "左脚引用右脚，右脚引用左脚"),
  description: say(
    "A sock without its partner violates a constraint, and every household knows the error. These come as a pair, with a marching herd on the ankle, so that you notice at once which row is missing.\n\nCombed cotton, flat toe seam, a heel that stays where heels belong.",
    "只剩一只的袜子违反了约束，这个报错家家户户都见过。这双袜子成对出厂，脚踝上一队小象列队前行，少了哪一行，一眼就看得出来。\n\n精梳棉，袜尖平缝，袜跟老老实实待在脚跟上。",
  ),
  material: say("Combed cotton blend", "精梳棉混纺"),
  materials: say("78 % combed cotton, 20 % polyamide, 2 % elastane.", "78% 精梳棉，20% 锦纶，2% 氨纶。"),
  care: say(
    "Wash at 40 °C, in pairs. ON DELETE CASCADE does not apply to the dryer.",
    "40 °C 机洗，请成对入桶。烘干机不支持级联删除。",
  ),
  seoDescription: say(
    "Foreign Key Socks: combed cotton socks with marching elephants, sold in referentially intact pairs.",
    "外键袜：小象列队的精梳棉袜，成对出售，引用完整。",
  ),
  sizeGuide: {
    unit: "cm",
    columns: [say("EU size", "欧码"), say("Foot length", "脚长")],
    rows: [
      ["35–38", "22–24"],
      ["39–42", "24.5–26.5"],
      ["43–46", "27–29"],
    ],
    note: say(
      "If you are between two sizes, take the larger: cotton gives a little.",
      "介于两码之间请选大一码，棉袜略有弹性。",
    ),
  },
  category: "apparel",
  type: "socks",
  tags: ["gift"],
  images: [
    {
      stem: "socks-blue",
      alt: say("A pair of blue socks with cream elephants and golden heels", "蓝色袜子一双，米白小象，金黄色袜跟"),
    },
    {
      stem: "socks-oat",
      alt: say("A pair of oat socks with blue elephants and coral heels", "燕麦色袜子一双，蓝色小象，珊瑚色袜跟"),
    },
  ],
  options: sockOptions,
  variants: grid(sockOptions, (chosen) => {
    const shade = chosen.Colour?.value.en === "Oat" ? "oat" : "blue";
    const size = chosen.Size?.value.en ?? "";
    return {
      sku: `SOCKS-${shade.toUpperCase()}-${skuPart(size)}`,
      prices: price(39, 12, 11, 1400),
      stock: shade === "oat" && size === "43–46" ? { hangzhou: 0, rotterdam: 3 } : stocked(75),
      image: `socks-${shade}` as const,
      weightGrams: 60,
    };
  }),
  originCountry: "cn",
  hsCode: "611595",
};

const capOptions = [option(optionTitles.colour, [colours.navy, colours.sage]), option(optionTitles.size, onlyOne)];

export const cap: ProductSeed = {
  handle: "cap-theorem-cap",
  title: say("CAP Theorem Cap", "CAP 定理棒球帽"),
  subtitle: say("Consistent, available, and tolerant of rain", "一致，可用，还容忍下雨"),
  description: say(
    "You may pick two: keeps the sun out, looks good, goes with a hoodie. We proved that all three are possible as long as the network behaves.\n\nSix panels of washed cotton twill, a curved brim, an embroidered Tuple, and a metal buckle that fits any head that has ever held a schema.",
    "遮阳、好看、配卫衣，三选二？我们证明了：只要网络不出岔子，三样可以全要。\n\n六片式水洗斜纹棉，弧形帽檐，小元刺绣，金属调节扣，凡是装得下一套表结构的脑袋都戴得上。",
  ),
  material: say("Washed cotton twill", "水洗斜纹棉"),
  materials: say(
    "100 % cotton twill, 260 g/m²; brass buckle; cotton sweatband.",
    "100% 斜纹棉，260 克/平方米；黄铜调节扣；纯棉吸汗带。",
  ),
  care: say(
    "Spot clean with a damp cloth. Dry on a bowl of about your own size.",
    "局部用湿布擦洗，扣在和你脑袋差不多大的碗上晾干。",
  ),
  seoDescription: say(
    "CAP Theorem Cap: six-panel cotton cap with an embroidered blue elephant, navy or sage.",
    "CAP 定理棒球帽：六片式水洗棉帽，蓝象刺绣，藏青与鼠尾草绿两色。",
  ),
  category: "apparel",
  collection: "query-season-2026",
  type: "cap",
  tags: ["new"],
  images: [
    { stem: "cap-navy", alt: say("Navy cap with an embroidered blue elephant", "藏青棒球帽，绣着蓝象") },
    { stem: "cap-sage", alt: say("Sage green cap with an embroidered blue elephant", "鼠尾草绿棒球帽，绣着蓝象") },
  ],
  options: capOptions,
  variants: grid(capOptions, (chosen) => {
    const shade = chosen.Colour?.value.en === "Sage" ? "sage" : "navy";
    return {
      sku: `CAP-${shade.toUpperCase()}`,
      prices: price(99, 22, 20, 2800),
      stock: shade === "sage" ? { hangzhou: 4, rotterdam: 1 } : stocked(60),
      image: `cap-${shade}` as const,
      weightGrams: 95,
    };
  }),
  originCountry: "cn",
  hsCode: "650500",
};
