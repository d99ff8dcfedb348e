import { type ProductSeed, price, say } from "../types";
import { grid, soldOut, stocked } from "./grid";
import { colours, languages, option, optionTitles, rulings } from "./options";

const bookOptions = [option(optionTitles.language, languages)];

export const book: ProductSeed = {
  handle: "the-elephant-who-forgot-nothing",
  title: say("The Elephant Who Forgot Nothing", "《什么都没忘的大象》"),
  subtitle: say("A picture book about remembering, for ages 4 to root", "一本关于记忆的绘本，4 岁到 root 都能读"),
  description: say(
    "Where do things go when the lights go out? Tuple packs a lunch, climbs the index tree, crosses the Sea of Unvacuumed Dust and finds that remembering well is mostly a matter of putting things where you can find them again.\n\nForty-eight pages, drawn by hand, checked by three database engineers and eleven children. The children found more bugs.",
    "灯熄了以后，东西都去哪儿了？小元带上午饭，爬上索引树，渡过没人打扫的尘埃之海，最后发现：所谓记性好，多半只是把东西放在了找得到的地方。\n\n四十八页全手绘，由三位数据库工程师和十一位小朋友审校。小朋友找出的错误更多。",
  ),
  material: say("Hardcover, uncoated paper", "精装，纯质纸"),
  materials: say(
    "Hardcover, 48 pages, 21 × 28 cm, 150 g uncoated paper, vegetable inks, thread-sewn.",
    "精装，48 页，21 × 28 厘米，150 克纯质纸，植物油墨，锁线装订。",
  ),
  care: say(
    "Read often. Keep away from bathwater, however good the chapter.",
    "多读几遍。再精彩的章节，也别带进浴缸。",
  ),
  seoDescription: say(
    "The Elephant Who Forgot Nothing: a 48-page picture book about memory, trees and tidiness. English or Chinese edition.",
    "《什么都没忘的大象》：48 页手绘精装绘本，讲记忆、索引树与收拾东西。中文版与英文版。",
  ),
  category: "paper",
  collection: "blue-elephant-classics",
  type: "book",
  tags: ["kids", "gift"],
  images: [
    {
      stem: "book-cover",
      alt: say(
        "Book cover: an elephant with three disks on its trunk under a golden moon",
        "绘本封面：金色月亮下，大象用鼻子顶着三层圆盘",
      ),
    },
    {
      stem: "book-spread",
      alt: say(
        "Open pages with an elephant and a tree of index nodes bearing fruit",
        "内页展开：一头大象和一棵结着果子的索引树",
      ),
    },
  ],
  options: bookOptions,
  variants: grid(bookOptions, (chosen) => {
    const chinese = chosen.Language?.value.en === "Chinese";
    return {
      sku: `BOOK-${chinese ? "ZH" : "EN"}`,
      prices: price(89, 24, 22, 2900),
      stock: chinese ? { hangzhou: 140, rotterdam: 10 } : { hangzhou: 30, rotterdam: 60 },
      image: chinese ? "book-spread" : "book-cover",
      weightGrams: 540,
    };
  }),
  originCountry: "cn",
  hsCode: "490300",
};

const notebookOptions = [
  option(optionTitles.colour, [colours.blue, colours.clay]),
  option(optionTitles.paper, rulings),
];

export const notebook: ProductSeed = {
  handle: "append-only-notebook",
  title: say("Append-Only Notebook", "只追加笔记本"),
  subtitle: say("No updates, no deletes, pages in order", "不改，不删，一页接一页"),
  description: say(
    "The oldest log format still in production. Write at the end, never tear out, and the history of how you reached that strange decision will be there when somebody asks.\n\nLinen boards, thread-sewn so that it lies flat, 192 numbered pages, a ribbon as checkpoint and an elastic as fsync.",
    "仍在生产环境服役的最古老的日志格式。只在末尾写，从不撕页，等有人问起当初那个奇怪的决定，来龙去脉都在。\n\n布面硬壳，锁线装订可以完全摊平，192 页带页码，丝带当检查点，松紧带当 fsync。",
  ),
  material: say("Linen cover, 100 g paper", "布面硬壳，100 克内页"),
  materials: say(
    "Linen-covered boards, 192 numbered pages of 100 g acid-free paper, 14.8 × 21 cm, thread-sewn.",
    "布面硬壳，192 页带页码，100 克无酸纸，14.8 × 21 厘米，锁线装订。",
  ),
  care: say(
    "Keep dry. Fountain pen friendly; time travel by ribbon only.",
    "保持干燥。适合钢笔书写；时间旅行仅限丝带书签。",
  ),
  seoDescription: say(
    "Append-Only Notebook: A5 linen notebook, dot grid or lined, with numbered pages and an embossed elephant.",
    "只追加笔记本：A5 布面硬壳，点阵或横线内页，带页码，封面压印蓝象。",
  ),
  category: "paper",
  collection: "query-season-2026",
  type: "stationery",
  tags: ["desk", "gift"],
  images: [
    {
      stem: "notebook-blue",
      alt: say("Blue linen notebook with an embossed elephant and a pen", "蓝色布面笔记本，封面压印大象，旁边一支笔"),
    },
    { stem: "notebook-clay", alt: say("The notebook in clay red", "陶土红布面笔记本") },
    {
      stem: "notebook-open",
      alt: say("Open dot-grid pages with a line drawing of an elephant", "摊开的点阵内页，画着大象线稿"),
    },
  ],
  options: notebookOptions,
  variants: grid(notebookOptions, (chosen) => {
    const shade = chosen.Colour?.value.en === "Clay" ? "clay" : "blue";
    const lined = chosen.Paper?.value.en === "Lined";
    return {
      sku: `NOTE-${shade.toUpperCase()}-${lined ? "LINE" : "DOT"}`,
      prices: price(58, 14, 13, 1700),
      stock: shade === "clay" && lined ? soldOut : stocked(90),
      image: `notebook-${shade}` as const,
      weightGrams: 330,
    };
  }),
  originCountry: "cn",
  hsCode: "482010",
};

const stickerOptions = [
  option(optionTitles.edition, [
    { value: say("Sheet of seven", "七枚一张") },
    { value: say("Three sheets", "三张装") },
  ]),
];

export const stickers: ProductSeed = {
  handle: "extension-pack-stickers",
  title: say("Extension Pack Stickers", "扩展包贴纸"),
  subtitle: say("CREATE EXTENSION, for laptops", "给笔记本电脑装个扩展"),
  description: say(
    "Seven stickers that add nothing to your laptop's speed and everything to its character: the elephant with its three copies, a heart, a prompt that is waiting for you, a table that loves you back.\n\nThick matte vinyl; comes off without residue when you change jobs.",
    "七枚贴纸，对电脑速度毫无帮助，对电脑气质帮助极大：顶着三副本的蓝象、一颗红心、一个正等着你的提示符，还有一张也爱着你的表。\n\n加厚哑光乙烯基，换工作时揭下来不留胶。",
  ),
  material: say("Matte vinyl", "哑光乙烯基"),
  materials: say(
    "PVC-free matte vinyl, removable adhesive, kiss-cut. Sheet 15 × 18 cm.",
    "不含 PVC 的哑光乙烯基，可移除背胶，半切工艺。整张 15 × 18 厘米。",
  ),
  care: say(
    "Stick to clean, dry lids. Survives rain and conference coffee.",
    "贴在干净干燥的表面。防雨，也防会场咖啡。",
  ),
  seoDescription: say(
    "Extension Pack Stickers: seven matte vinyl stickers with the blue elephant, removable without residue.",
    "扩展包贴纸：七枚蓝象哑光乙烯基贴纸，可移除不留胶。",
  ),
  category: "paper",
  type: "stationery",
  tags: ["bestseller", "desk"],
  images: [
    {
      stem: "stickers-sheet",
      alt: say(
        "A sheet of seven stickers: elephants, disks, heart, table and prompt",
        "七枚贴纸一整张：大象、圆盘、爱心、表格与提示符",
      ),
    },
    { stem: "stickers-laptop", alt: say("The stickers on the lid of a grey laptop", "贴在灰色笔记本电脑上的贴纸") },
    { stem: "stickers-single", alt: say("Large die-cut sticker of the sitting elephant", "坐姿蓝象大号异形贴纸") },
  ],
  options: stickerOptions,
  variants: grid(stickerOptions, (chosen) => {
    const three = chosen.Edition?.value.en === "Three sheets";
    return {
      sku: three ? "STICKERS-3" : "STICKERS-1",
      prices: three ? price(49, 14, 13, 1700) : price(19, 6, 5.5, 700),
      stock: three ? stocked(60) : stocked(400),
      image: "stickers-sheet",
      weightGrams: three ? 70 : 25,
    };
  }),
  originCountry: "cn",
  hsCode: "491199",
};
