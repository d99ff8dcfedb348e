import { darker, isDark, lighter } from "./colour";
import { type Drawing, softStroke } from "./drawing";

/** What garments share: knit, folds and stitches on a path. */
export function cloth(d: Drawing, path: string, colour: string, folds: string[] = []): string {
  const shade = darker(colour, isDark(colour) ? 0.55 : 0.4);
  const light = lighter(colour, isDark(colour) ? 0.3 : 0.7);
  const creases = folds
    .map((fold, i) => softStroke(fold, shade, 54 - (i % 3) * 10, 0.26) + lit(softStroke(fold, light, 34, 0.26)))
    .join("");
  return `${d.soft(path, colour, 46, 0.42)}<g ${d.clip(path)}>${creases}${weave(colour)}</g>`;
}

/**
 * Threads as plain lines over the whole canvas, to be clipped: the renderer takes a second for a tiled pattern of the
 * same look.
 */
export function weave(colour: string, step = 7): string {
  const count = Math.ceil(1600 / step);
  const rows = Array.from({ length: count }, (_, i) => `M0 ${i * step}H1600`).join("");
  const columns = Array.from({ length: count }, (_, i) => `M${i * step} 0V1600`).join("");
  return (
    `<g fill="none"><path d="${rows}" stroke="${darker(colour, 0.6)}" stroke-width="1.6" stroke-opacity=".13"/>` +
    `<path d="${columns}" stroke="${lighter(colour, 0.6)}" stroke-width="1.6" stroke-opacity=".11"/></g>`
  );
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
  const lines = Array.from({ length: 115 }, (_, i) => `M${i * 14} -200V1800`).join("");
  return (
    d.soft(path, colour, 22, 0.4) +
    `<g ${d.clip(path)}><path d="${lines}" transform="rotate(${angle} 800 800)" stroke="${darker(colour, 0.45)}" ` +
    `stroke-width="6" stroke-opacity=".3"/></g>`
  );
}
