import { darker, lighter } from "./colour";

type Stop = [offset: number, colour: string, opacity?: number];

/** One picture being composed: remembers the gradients, filters and clips its shapes ask for. */
export class Drawing {
  private readonly definitions = new Map<string, string>();

  private define(kind: string, build: (id: string) => string): string {
    const key = `${kind}:${build("?")}`;
    const known = this.definitions.get(key);
    if (known) return known.slice(0, known.indexOf("|"));
    const id = `${kind}${this.definitions.size}`;
    this.definitions.set(key, `${id}|${build(id)}`);
    return id;
  }

  linear(stops: Stop[], x1 = 0, y1 = 0, x2 = 0, y2 = 1): string {
    const at = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
    const id = this.define("l", (name) => `<linearGradient id="${name}" ${at}>${marks(stops)}</linearGradient>`);
    return `url(#${id})`;
  }

  radial(stops: Stop[], cx = 0.4, cy = 0.32, r = 0.75): string {
    const at = `cx="${cx}" cy="${cy}" r="${r}"`;
    const id = this.define("r", (name) => `<radialGradient id="${name}" ${at}>${marks(stops)}</radialGradient>`);
    return `url(#${id})`;
  }

  /** A real blur; see softStroke for why it is kept for the one wide shadow a product throws. */
  blur(deviation: number): string {
    const area = `x="-20%" y="-20%" width="140%" height="140%"`;
    const id = this.define(
      "b",
      (name) => `<filter id="${name}" ${area}><feGaussianBlur stdDeviation="${deviation}"/></filter>`,
    );
    return `filter="url(#${id})"`;
  }

  clip(path: string): string {
    const id = this.define("c", (name) => `<clipPath id="${name}"><path d="${path}"/></clipPath>`);
    return `clip-path="url(#${id})"`;
  }

  pattern(width: number, height: number, content: string, transform = ""): string {
    const at = `width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${transform}"`;
    const id = this.define("t", (name) => `<pattern id="${name}" ${at}>${content}</pattern>`);
    return `url(#${id})`;
  }

  /** A rounded, stuffed-looking shape: the inside edge darkens away from the light, and the lit edge glows. */
  soft(path: string, colour: string, depth = 40, strength = 0.55): string {
    const shade = softStroke(path, darker(colour, 0.5), depth * 2.1, strength);
    const light = softStroke(path, lighter(colour, 0.6), depth * 1.25, strength * 0.6);
    return (
      `<path d="${path}" fill="${colour}"/><g ${this.clip(path)}>` +
      `<g transform="translate(${-depth * 0.12} ${-depth * 0.22})">${shade}</g>` +
      `<g transform="translate(${depth * 0.12} ${depth * 0.62})">${light}</g></g>`
    );
  }

  /** The same in short pile: hairs stand out from the edge and catch the light on the surface. */
  plush(path: string, colour: string, depth = 40, strength = 0.55): string {
    return this.fringe(path, colour) + this.soft(path, colour, depth, strength) + this.nap(path, colour);
  }

  fringe(path: string, colour: string): string {
    return (
      `<g fill="none"><path d="${path}" stroke="${darker(colour, 0.1)}" stroke-width="19" stroke-dasharray="2.4 4.3 1.7 3.2 3 5.1 2 3.7"/>` +
      `<path d="${path}" stroke="${colour}" stroke-width="13" stroke-dasharray="2.2 2.9 1.6 3.6 2.6 2.4" stroke-dashoffset="3"/></g>`
    );
  }

  nap(path: string, colour: string): string {
    return `<path d="${path}" fill="${this.pattern(64, 64, hairTile(colour), "rotate(8)")}"/>`;
  }

  /** A round patch of colour that fades out: blush, highlight, contact shadow. */
  spot(cx: number, cy: number, rx: number, ry: number, colour: string, opacity: number): string {
    const fade = this.radial(
      [
        [0, colour, opacity],
        [0.45, colour, opacity * 0.72],
        [0.75, colour, opacity * 0.22],
        [1, colour, 0],
      ],
      0.5,
      0.5,
      0.5,
    );
    return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fade}"/>`;
  }

  contactShadow(cx: number, cy: number, rx: number, ry: number, opacity = 0.4): string {
    return (
      this.spot(cx + 20, cy + ry * 0.3, rx * 1.5, ry * 2.4, "#6b4a36", opacity * 0.6) +
      this.spot(cx, cy, rx * 1.16, ry * 1.25, "#3c2a35", opacity)
    );
  }

  toSvg(content: string, width = 1600, height = 1600): string {
    const defs = [...this.definitions.values()].map((entry) => entry.slice(entry.indexOf("|") + 1)).join("");
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `<defs>${defs}</defs>${content}</svg>`
    );
  }
}

/** One tile of hairs, all falling the same way; the odd steps keep the eye from seeing the tile. */
function hairTile(colour: string): string {
  const hair = (i: number): string =>
    `M${(i * 37) % 64} ${(i * 23) % 64}q${1 + (i % 3)} ${4 + (i % 2) * 2} ${((i * 7) % 5) - 1} ${9 + (i % 4) * 2}`;
  const hairs = (from: number) => Array.from({ length: 16 }, (_, i) => hair(i * 2 + from)).join("");
  return (
    `<g fill="none" stroke-width="1.8" stroke-linecap="round"><path d="${hairs(0)}" stroke="${darker(colour, 0.45)}" ` +
    `opacity=".2"/><path d="${hairs(1)}" stroke="${lighter(colour, 0.6)}" opacity=".26"/></g>`
  );
}

function marks(stops: Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}

/**
 * A blurred line made of stacked strokes. The renderer pays for a real blur by the whole canvas, each time;
 * strokes cost next to nothing, and a catalogue needs some two thousand soft edges.
 */
export function softStroke(path: string, paint: string, width: number, opacity: number, steps = 12): string {
  const each = 1 - (1 - opacity) ** (1 / steps);
  const strokes = Array.from(
    { length: steps },
    (_, i) => `<path d="${path}" stroke-width="${round(((i + 1) / steps) * width)}"/>`,
  );
  return (
    `<g fill="none" stroke="${paint}" stroke-opacity="${each.toFixed(4)}" stroke-linecap="round" ` +
    `stroke-linejoin="round">${strokes.join("")}</g>`
  );
}

/** A filled shape with feathered edges, for shadows on paper. */
export function feather(path: string, colour: string, spread: number, opacity: number): string {
  const each = 1 - (1 - opacity) ** (1 / 12);
  const layers = Array.from(
    { length: 12 },
    (_, i) => `<path d="${path}" stroke-width="${round((i / 12) * spread * 2)}"/>`,
  );
  return (
    `<g fill="${colour}" fill-opacity="${each.toFixed(4)}" stroke="${colour}" stroke-opacity="${each.toFixed(4)}" ` +
    `stroke-linejoin="round">${layers.join("")}</g>`
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

export function place(content: string, x: number, y: number, scale = 1, rotate = 0): string {
  return `<g transform="translate(${x} ${y}) rotate(${rotate}) scale(${scale})">${content}</g>`;
}

export function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0Z`;
}

export function roundedPath(x: number, y: number, width: number, height: number, r: number): string {
  return (
    `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
    `h${-(width - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(height - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}Z`
  );
}
