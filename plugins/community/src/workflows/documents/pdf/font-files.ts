import { readFileSync } from "node:fs";

/** Noto Sans has the letters of Europe; Noto Sans SC has Chinese, and only some of those letters. Both are free (OFL). */
export type Typeface = "latin" | "han";
export type Weight = "regular" | "bold";

const FILES: Readonly<Record<Typeface, Record<Weight, () => string>>> = {
  latin: {
    regular: () => require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
    bold: () => require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
  },
  han: {
    regular: () => require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
    bold: () => require.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"),
  },
};

const read = new Map<string, Buffer>();

/** Read once: ten megabytes of Chinese a weight. */
export function fontFile(typeface: Typeface, weight: Weight): Buffer {
  const key = `${typeface}-${weight}`;
  const known = read.get(key) ?? readFileSync(FILES[typeface][weight]());
  read.set(key, known);
  return known;
}
