/** A page of running text. The texts stay on the server: a page of words needs no words in a script. */
export interface TextDocument {
  title: string;
  description: string;
  intro: string;
  sections: { heading: string; paragraphs: string[]; points?: string[] }[];
}

export type Bilingual = Record<"en" | "zh-CN", TextDocument>;
