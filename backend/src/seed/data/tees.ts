import { type ProductSeed, price, type SizeGuide, type Stock, say } from "../types";
import { garmentStock, grid, skuPart, soldOut } from "./grid";
import { colours, fits, garmentSizes, option, optionTitles } from "./options";

const material = say("Organic cotton jersey, 190 g/m²", "有机棉平纹针织，190 克/平方米");
const materials = say(
  "100 % organic cotton (GOTS), combed ring-spun jersey, 190 g/m². Water-based screen print. Neck tape and double-stitched hems. Pre-washed.",
  "100% GOTS 认证有机棉，精梳环锭纺平纹针织，190 克/平方米。水性丝网印花，领口包条，下摆双针车缝，已预缩水洗。",
);
const care = say(
  "Wash at 30 °C inside out with similar colours. Dry on the line. Iron around the elephant, not over it.",
  "翻面，同色系 30 °C 机洗，自然晾干。熨烫请绕开大象，不要从它身上轧过去。",
);

const sizeGuide: SizeGuide = {
  unit: "cm",
  columns: [
    say("Size", "尺码"),
    say("Chest, relaxed", "胸围（宽松版）"),
    say("Length, relaxed", "衣长（宽松版）"),
    say("Chest, fitted", "胸围（修身版）"),
    say("Length, fitted", "衣长（修身版）"),
  ],
  rows: [
    ["XS", "96", "66", "84", "61"],
    ["S", "101", "69", "89", "63"],
    ["M", "106", "72", "94", "65"],
    ["L", "112", "74", "100", "67"],
    ["XL", "118", "76", "107", "69"],
    ["2XL", "126", "78", "115", "71"],
    ["3XL", "134", "80", "123", "73"],
  ],
  note: say(
    "Measured on the garment, laid flat. Between two sizes? The relaxed fit forgives.",
    "均为成衣平铺测量。拿不准两个尺码之间选哪个？宽松版比较宽容。",
  ),
};

const scarce: Record<string, Stock> = {
  "JUGGLER-RLX-NAVY-3XL": soldOut,
  "JUGGLER-FIT-CREAM-XS": soldOut,
  "JUGGLER-FIT-CREAM-S": { hangzhou: 2, rotterdam: 1 },
  "MEMORY-RLX-CLAY-M": { hangzhou: 0, rotterdam: 4 },
  "MEMORY-FIT-SAGE-3XL": soldOut,
};

const fitCode: Record<string, string> = { Relaxed: "RLX", Fitted: "FIT" };

function teeVariants(line: "juggler" | "memory", options: ReturnType<typeof option>[]) {
  return grid(options, (chosen) => {
    const size = chosen.Size?.value.en ?? "";
    const colour = chosen.Colour?.value.en ?? "";
    const sku = `${line.toUpperCase()}-${fitCode[chosen.Fit?.value.en ?? ""]}-${skuPart(colour)}-${size}`;
    return {
      sku,
      prices: price(129, 26, 24, 3300),
      stock: scarce[sku] ?? garmentStock(size, 30),
      image: `${line}-tee-${colour.toLowerCase()}` as "juggler-tee-navy",
      weightGrams: 210,
    };
  });
}

const jugglerOptions = [
  option(optionTitles.fit, fits),
  option(optionTitles.colour, [colours.navy, colours.cream]),
  option(optionTitles.size, garmentSizes),
];

export const jugglerTee: ProductSeed = {
  handle: "three-copies-t-shirt",
  title: say("Three Copies T-Shirt", "三副本 T 恤"),
  subtitle: say("One elephant, three replicas, no drama", "一头象，三个副本，稳如泰山"),
  description: say(
    "Tuple balances three copies of everything that matters, and smiles. It has done the restore test too; that is where the smile comes from.\n\nA soft, steady T-shirt in a relaxed and a fitted cut, printed with water-based inks that you see but do not feel.",
    "重要的东西，小元一律顶着三份，面带微笑。恢复演练它也认真做过，这份从容就是这么来的。\n\n柔软挺括的 T 恤，宽松与修身两种版型，水性印花看得见、摸不着。",
  ),
  material,
  materials,
  care,
  seoDescription: say(
    "T-shirt with the blue elephant balancing three replicas: organic cotton, two fits, sizes XS to 3XL.",
    "蓝象顶着三副本的有机棉 T 恤：宽松与修身两种版型，XS 至 3XL 全尺码。",
  ),
  sizeGuide,
  category: "apparel",
  collection: "query-season-2026",
  type: "t-shirt",
  tags: ["new", "bestseller", "organic-cotton"],
  images: [
    {
      stem: "juggler-tee-navy",
      alt: say(
        "Navy T-shirt: a blue elephant balances three stacked disks on its trunk",
        "藏青 T 恤：蓝象用鼻子顶着三层圆盘",
      ),
    },
    { stem: "juggler-tee-cream", alt: say("The same T-shirt in cream", "同款米白色 T 恤") },
    { stem: "juggler-tee-print", alt: say("Close view of the print on navy cotton", "藏青棉布上的印花特写") },
    {
      stem: "juggler-tee-fits",
      alt: say("Relaxed fit in navy and fitted cut in cream, side by side", "藏青宽松版与米白修身版并排对比"),
    },
  ],
  options: jugglerOptions,
  variants: teeVariants("juggler", jugglerOptions),
  originCountry: "pt",
  hsCode: "610910",
};

const memoryOptions = [
  option(optionTitles.fit, fits),
  option(optionTitles.colour, [colours.sage, colours.clay]),
  option(optionTitles.size, garmentSizes),
];

export const memoryTee: ProductSeed = {
  handle: "never-forgets-t-shirt",
  title: say("Never Forgets T-Shirt", "过目不忘 T 恤"),
  subtitle: say("It knows what you ran in production", "你在生产库上跑过什么，它都记得"),
  description: say(
    "Big ears, long memory, kind eyes. This face has seen an UPDATE without a WHERE and still believes in people.\n\nWear it to code reviews: nobody raises their voice at an elephant.",
    "大耳朵，长记性，好脾气。没写 WHERE 的 UPDATE 它见过，可它依然相信人类。\n\n代码评审的时候穿上它：没有人会对着一头大象提高嗓门。",
  ),
  material,
  materials,
  care,
  seoDescription: say(
    "The blue elephant's friendly face on an organic cotton T-shirt in sage or clay, two fits, XS to 3XL.",
    "蓝象大头印花有机棉 T 恤，鼠尾草绿与陶土红两色，两种版型，XS 至 3XL。",
  ),
  sizeGuide,
  category: "apparel",
  collection: "blue-elephant-classics",
  type: "t-shirt",
  tags: ["organic-cotton", "gift"],
  images: [
    {
      stem: "memory-tee-sage",
      alt: say("Sage green T-shirt with the blue elephant's face", "鼠尾草绿 T 恤，胸前印着蓝象的脸"),
    },
    { stem: "memory-tee-clay", alt: say("The same T-shirt in clay red", "同款陶土红 T 恤") },
    {
      stem: "memory-tee-print",
      alt: say("Close view of the elephant's face printed on sage cotton", "鼠尾草绿棉布上的象脸印花特写"),
    },
    {
      stem: "memory-tee-fits",
      alt: say("Relaxed fit in sage and fitted cut in clay, side by side", "鼠尾草绿宽松版与陶土红修身版并排对比"),
    },
  ],
  options: memoryOptions,
  variants: teeVariants("memory", memoryOptions),
  originCountry: "pt",
  hsCode: "610910",
};
