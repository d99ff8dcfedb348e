/** Points. A4, as offices print it. */
export const PAGE = { width: 595.28, height: 841.89, side: 56, top: 60, bottom: 72 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.side;

export interface Style {
  readonly size: number;
  readonly lineHeight: number;
  readonly isBold?: boolean;
  readonly color: string;
}

const INK = "#20264a";
const QUIET = "#5a6080";
export const BRAND = "#33459c";
export const RULE = "#c9cde0";
export const TINT = "#eef0f8";

export const STYLES = {
  letterhead: { size: 9.5, lineHeight: 14, isBold: true, color: BRAND },
  title: { size: 21, lineHeight: 30, isBold: true, color: INK },
  heading: { size: 12.5, lineHeight: 19, isBold: true, color: BRAND },
  subheading: { size: 9.5, lineHeight: 15, isBold: true, color: INK },
  body: { size: 9.5, lineHeight: 15, color: INK },
  strong: { size: 9.5, lineHeight: 15, isBold: true, color: INK },
  label: { size: 9.5, lineHeight: 15, color: QUIET },
  small: { size: 8, lineHeight: 12.5, color: QUIET },
  column: { size: 8.5, lineHeight: 13, isBold: true, color: INK },
} as const satisfies Record<string, Style>;
