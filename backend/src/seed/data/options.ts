import { type OptionSeed, type OptionValue, say, type Text } from "../types";

const value = (en: string, zh: string, swatch?: string): OptionValue => ({ value: say(en, zh), swatch });

export const colours = {
  blue: value("Classic Blue", "经典蓝", "#5a86c9"),
  cloud: value("Cloud Grey", "云灰", "#b9c3d3"),
  rose: value("Dusk Pink", "暮粉", "#dda29a"),
  indigo: value("Indigo & Gold", "靛蓝描金", "#2f3d7c"),
  navy: value("Navy", "藏青", "#2c3a63"),
  cream: value("Cream", "米白", "#f3e8d3"),
  sage: value("Sage", "鼠尾草绿", "#8ea68d"),
  clay: value("Clay", "陶土红", "#c9745b"),
  oat: value("Oat", "燕麦色", "#e2d3b8"),
  charcoal: value("Charcoal", "炭灰", "#454a5c"),
  natural: value("Natural", "本色", "#eee0c6"),
} as const;

const same = (text: string): OptionValue => ({ value: say(text, text) });

export const garmentSizes = ["XS", "S", "M", "L", "XL", "2XL", "3XL"].map(same);
export const plushSizes = [value("20 cm", "20 厘米"), value("35 cm", "35 厘米"), value("60 cm", "60 厘米")];
export const sockSizes = [value("35–38", "35–38 码"), value("39–42", "39–42 码"), value("43–46", "43–46 码")];
export const matSizes = [value("60 × 30 cm", "60 × 30 厘米"), value("90 × 40 cm", "90 × 40 厘米")];
export const fits = [value("Relaxed", "宽松版"), value("Fitted", "修身版")];
export const rulings = [value("Dot grid", "点阵"), value("Lined", "横线")];
export const languages = [value("English", "英文版"), value("Chinese", "中文版")];
export const onlyOne = [value("One size", "均码")];

export const optionTitles = {
  size: say("Size", "尺码"),
  height: say("Height", "身高"),
  colour: say("Colour", "颜色"),
  fit: say("Fit", "版型"),
  paper: say("Paper", "内页"),
  language: say("Language", "语言"),
  edition: say("Edition", "版本"),
} as const;

export const option = (title: Text, values: OptionValue[]): OptionSeed => ({ title, values });
