import { type ProductSeed, price, say } from "../types";
import { grid, skuPart, stocked } from "./grid";
import { colours, matSizes, option, optionTitles } from "./options";

const mugOptions = [option(optionTitles.colour, [colours.cream, colours.blue])];

export const mug: ProductSeed = {
  handle: "write-ahead-mug",
  title: say("Write-Ahead Mug", "预写日志马克杯"),
  subtitle: say("Coffee first, then commit", "先咖啡，后提交"),
  description: say(
    "Every change is written down before it happens, and every morning is poured before it happens. 350 ml of stoneware with Tuple on one side, its face on the other, and a wave around the foot.\n\nSurvives crashes up to the height of a desk mat. Replay from the pot.",
    "任何改动都要先写日志再生效，任何早晨都要先倒满再开始。350 毫升炻瓷，一面是顶着三副本的小元，一面是它的大脸，杯脚环绕一圈海浪纹。\n\n从桌垫的高度跌落可以扛得住；如有崩溃，请从咖啡壶重放。",
  ),
  material: say("Glazed stoneware", "釉面炻瓷"),
  materials: say(
    "Stoneware, lead-free glaze, in-glaze decoration. 350 ml, 9.5 cm high.",
    "炻瓷，无铅釉，釉中彩。容量 350 毫升，高 9.5 厘米。",
  ),
  care: say(
    "Dishwasher and microwave safe. Rinse between tea and coffee to avoid dirty reads.",
    "可用洗碗机与微波炉。喝完茶再喝咖啡前请冲一冲，以免脏读。",
  ),
  seoDescription: say(
    "Write-Ahead Mug: 350 ml stoneware mug with the blue elephant on both sides, cream or blue.",
    "预写日志马克杯：350 毫升炻瓷杯，两面蓝象图案，米白与经典蓝两色。",
  ),
  category: "home-desk",
  collection: "blue-elephant-classics",
  type: "mug",
  tags: ["bestseller", "desk", "gift"],
  images: [
    {
      stem: "mug-cream-front",
      alt: say(
        "Cream mug with the elephant balancing three disks, coffee steaming",
        "米白马克杯，蓝象顶着圆盘，咖啡冒着热气",
      ),
    },
    {
      stem: "mug-cream-back",
      alt: say(
        "The other side of the cream mug: the elephant's face; a biscuit beside it",
        "米白马克杯另一面：蓝象的脸，旁边一块饼干",
      ),
    },
    { stem: "mug-blue-front", alt: say("Blue mug with a cream elephant", "经典蓝马克杯，米白色大象图案") },
    {
      stem: "mug-blue-back",
      alt: say("The other side of the blue mug: the elephant's face", "经典蓝马克杯另一面：大象的脸"),
    },
  ],
  options: mugOptions,
  variants: grid(mugOptions, (chosen) => {
    const shade = chosen.Colour?.value.en === "Cream" ? "cream" : "blue";
    return {
      sku: `MUG-${shade.toUpperCase()}`,
      prices: price(69, 15, 14, 1900),
      stock: stocked(150),
      image: `mug-${shade}-front` as const,
      weightGrams: 420,
    };
  }),
  originCountry: "cn",
  hsCode: "691200",
};

const matOptions = [option(optionTitles.size, matSizes)];

export const deskMat: ProductSeed = {
  handle: "full-table-scan-desk-mat",
  title: say("Full Table Scan Desk Mat", "全表扫描桌垫"),
  subtitle: say("Covers every row of your desk", "桌上每一行，行行都覆盖"),
  description: say(
    "Sometimes the planner is right and you should simply read the whole table. This one runs from edge to edge: a moonlit hill, two stacks of disks, Tuple on the way home with a small friend.\n\nA fine woven surface for mouse and wrist, a rubber back that does not move even when you do.",
    "有时候优化器是对的，就该把整张表老老实实读一遍。这张桌垫从这头铺到那头：月光下的山坡，两摞圆盘，小元带着小伙伴走在回家路上。\n\n细密织面，鼠标和手腕都舒服；橡胶底纹丝不动，哪怕你坐不住。",
  ),
  material: say("Woven polyester on natural rubber", "涤纶织面，天然橡胶底"),
  materials: say(
    "Surface: recycled polyester, dye-sublimated. Base: natural rubber, 3 mm. Stitched edge.",
    "表面：再生涤纶热升华印花。底层：3 毫米天然橡胶。四周锁边。",
  ),
  care: say(
    "Wipe with a damp cloth; roll, do not fold. Coffee stains: see mug.",
    "湿布擦拭，卷起收纳，请勿折叠。咖啡渍问题详见马克杯。",
  ),
  seoDescription: say(
    "Full Table Scan Desk Mat: stitched, non-slip desk mat with the blue elephant by moonlight, two sizes.",
    "全表扫描桌垫：月下蓝象图案，锁边防滑，两种尺寸。",
  ),
  sizeGuide: {
    unit: "cm",
    columns: [say("Size", "尺寸"), say("Width", "宽"), say("Depth", "深"), say("Thickness", "厚度")],
    rows: [
      ["60 × 30", "60", "30", "0.3"],
      ["90 × 40", "90", "40", "0.3"],
    ],
    note: say(
      "The small one takes a keyboard without number block and a mouse; the large one the whole desk.",
      "小号放得下 87 键键盘加鼠标，大号能铺满整张桌子。",
    ),
  },
  category: "home-desk",
  collection: "query-season-2026",
  type: "desk-mat",
  tags: ["new", "desk"],
  images: [
    {
      stem: "desk-mat-flat",
      alt: say(
        "Wide desk mat: an elephant under a full moon among hills and disks",
        "长条桌垫：满月、山坡与圆盘之间的蓝象",
      ),
    },
    {
      stem: "desk-mat-desk",
      alt: say("The desk mat in use, with a cream keyboard and mouse", "桌垫使用场景，上面放着米白色键盘与鼠标"),
    },
  ],
  options: matOptions,
  variants: grid(matOptions, (chosen) => {
    const large = chosen.Size?.value.en.startsWith("90") ?? false;
    return {
      sku: `MAT-${large ? "90" : "60"}`,
      prices: large ? price(139, 34, 32, 4400) : price(89, 22, 20, 2800),
      stock: large ? stocked(7) : stocked(80),
      image: large ? "desk-mat-desk" : "desk-mat-flat",
      weightGrams: large ? 980 : 480,
    };
  }),
  originCountry: "cn",
  hsCode: "570330",
};

const toteOptions = [option(optionTitles.colour, [colours.natural, colours.navy])];

export const tote: ProductSeed = {
  handle: "bulk-load-tote",
  title: say("Bulk Load Tote", "批量导入帆布袋"),
  subtitle: say("Carries a lot in one go", "一趟搬完，绝不逐行插入"),
  description: say(
    "Row by row is how you carry shopping when nobody taught you better. Heavy canvas, long handles for the shoulder, an inner pocket for keys, primary or otherwise.\n\nTested with fourteen books and a watermelon, inside one transaction.",
    "一样一样拎回家，那是没人教过你批量导入。厚帆布，长提手可以上肩，内袋放钥匙，主键外键都行。\n\n实测：十四本书加一个西瓜，一个事务搞定。",
  ),
  material: say("Cotton canvas, 400 g/m²", "纯棉帆布，400 克/平方米"),
  materials: say(
    "100 % cotton canvas, 400 g/m²; reinforced handles; 38 × 42 cm.",
    "100% 纯棉帆布，400 克/平方米；提手加固；38 × 42 厘米。",
  ),
  care: say("Wash at 30 °C, pull into shape, dry flat.", "30 °C 水洗，趁湿拉平整形，平铺晾干。"),
  seoDescription: say(
    "Bulk Load Tote: heavy cotton canvas bag with the blue elephant, natural or navy.",
    "批量导入帆布袋：厚实纯棉帆布，蓝象印花，本色与藏青两色。",
  ),
  category: "home-desk",
  type: "bag",
  tags: ["gift", "organic-cotton"],
  images: [
    { stem: "tote-natural", alt: say("Natural canvas tote with the blue elephant", "本色帆布袋，印着蓝象") },
    { stem: "tote-navy", alt: say("Navy canvas tote with a light blue elephant", "藏青帆布袋，印着浅蓝大象") },
  ],
  options: toteOptions,
  variants: grid(toteOptions, (chosen) => {
    const shade = chosen.Colour?.value.en === "Navy" ? "navy" : "natural";
    return {
      sku: `TOTE-${skuPart(shade)}`,
      prices: price(59, 14, 13, 1800),
      stock: stocked(110),
      image: `tote-${shade}` as const,
      weightGrams: 240,
    };
  }),
  originCountry: "in",
  hsCode: "420292",
};
