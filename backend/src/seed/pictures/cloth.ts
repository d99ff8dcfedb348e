import { darker, isDark, lighter } from "./colour";
import { type Drawing, softStroke } from "./drawing";

/** What garments share: knit, folds and stitches on a path. */
export function cloth(d: Drawing, path: string, colour: string, folds: string[] = []): string {
  const knit = d.pattern(
    8,
    8,
    `<path d="M0 1L4 5L8 1" fill="none" stroke="${darker(colour, 0.5)}" stroke-width="1.2" opacity=".13"/>` +
      `<path d="M0 3L4 7L8 3" fill="none" stroke="${lighter(colour, 0.5)}" stroke-width="1" opacity=".1"/>`,
  );
  const shade = darker(colour, isDark(colour) ? 0.55 : 0.4);
  const light = lighter(colour, isDark(colour) ? 0.3 : 0.7);
  const creases = folds
    .map((fold, i) => softStroke(fold, shade, 54 - (i % 3) * 10, 0.26) + lit(softStroke(fold, light, 34, 0.26)))
    .join("");
  return d.soft(path, colour, 46, 0.42) + `<g ${d.clip(path)}>${creases}<path d="${path}" fill="${knit}"/></g>`;
}

const lit = (content: string): string => `<g transform="translate(-22 -14)">${content}</g>`;

export function stitches(path: string, colour: string): string {
  return `<path d="${path}" fill="none" stroke="${isDark(colour) ? lighter(colour, 0.3) : darker(colour, 0.32)}" stroke-width="4" stroke-dasharray="11 7" stroke-linecap="round" opacity=".7"/>`;
}

export function seam(path: string, colour: string): string {
  return (
    `<path d="${path}" fill="none" stroke="${darker(colour, 0.4)}" stroke-width="5" opacity=".55"/>` +
    `<path d="${path}" fill="none" stroke="${lighter(colour, 0.4)}" stroke-width="3" opacity=".4" transform="translate(5 3)"/>`
  );
}

/** Rib knit between two edges, drawn as short strokes along a band. */
export function rib(d: Drawing, path: string, colour: string, angle = 0): string {
  const lines = d.pattern(
    14,
    14,
    `<rect width="6" height="14" fill="${darker(colour, 0.45)}" opacity=".3"/>`,
    `rotate(${angle})`,
  );
  return d.soft(path, colour, 22, 0.4) + `<path d="${path}" fill="${lines}"/>`;
}
