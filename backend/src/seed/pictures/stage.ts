import { darker, lighter } from "./colour";
import { type Drawing, softStroke } from "./drawing";

/** The paper-coloured sweep every product stands on; the horizon is only a breath of tone. */
export function stage(d: Drawing, tone: string, horizon = 1130, width = 1600, height = 1600): string {
  const wall = d.radial(
    [
      [0, lighter(tone, 0.6)],
      [0.6, tone],
      [1, darker(tone, 0.07)],
    ],
    0.42,
    0.3,
    0.85,
  );
  const floor = d.linear([
    [0, darker(tone, 0.07), 0],
    [0.25, darker(tone, 0.08), 0.7],
    [1, darker(tone, 0.02), 0.15],
  ]);
  return (
    `<rect width="${width}" height="${height}" fill="${wall}"/>` +
    `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${floor}"/>`
  );
}

/** Seen from above: products lie flat on the paper. */
export function tabletop(d: Drawing, tone: string): string {
  const light = d.radial(
    [
      [0, lighter(tone, 0.55)],
      [0.65, tone],
      [1, darker(tone, 0.1)],
    ],
    0.34,
    0.26,
    0.95,
  );
  return `<rect width="1600" height="1600" fill="${light}"/>`;
}

/** The shadow of something flat lying on paper: one tight line of contact, one wide breath. */
export function dropShadow(d: Drawing, path: string, dx = 14, dy = 24, softness = 20, opacity = 0.34): string {
  return (
    `<path d="${path}" fill="#5a3f3c" fill-opacity="${opacity}" transform="translate(${dx} ${dy})" ${d.blur(softness)}/>` +
    `<g transform="translate(4 7)">${softStroke(path, "#3c2a35", 20, opacity * 0.9, 6)}</g>`
  );
}
