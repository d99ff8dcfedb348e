/** What people read, in both languages of the shop. */
export interface TwoTexts {
  readonly en: string;
  readonly "zh-CN": string;
}
