/** What people read, in both languages of the shop. */
export interface TwoTexts {
  readonly en: string;
  readonly "zh-CN": string;
}

/** Where one language has no words yet, those of the other stand in. */
export function inBothLanguages(texts: TwoTexts): TwoTexts {
  const [en, zh] = [texts.en.trim(), texts["zh-CN"].trim()];
  return { en: en || zh, "zh-CN": zh || en };
}
