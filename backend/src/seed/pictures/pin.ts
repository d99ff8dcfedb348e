import { coral, cream, darker, ink, marigold } from "./colour";
import { Drawing, ellipsePath, place, roundedPath, softStroke } from "./drawing";
import { waveBorder } from "./mug";
import { dropShadow, tabletop } from "./stage";

const gold = "#d2a24a";
const outlinePath =
  "M0 -240C70 -240 120 -212 150 -166C210 -216 316 -196 340 -100C362 0 300 96 206 96C184 96 172 92 160 84C150 120 120 150 86 164C92 220 122 230 150 206C178 182 214 206 204 240C180 300 60 320 14 236C-8 196 -10 172 -12 176C-80 170 -140 140 -160 84C-172 92 -184 96 -206 96C-300 96 -362 0 -340 -100C-316 -196 -210 -216 -150 -166C-120 -212 -70 -240 0 -240Z";
const face =
  "M0 -218C110 -218 156 -140 152 -40C148 60 100 150 0 152C-100 150 -148 60 -152 -40C-156 -140 -110 -218 0 -218Z";
const ear =
  "M-160 -140C-220 -184 -304 -162 -318 -88C-334 0 -280 76 -204 74C-190 74 -178 70 -168 62C-182 0 -184 -80 -160 -140Z";
const earInner = "M-186 -112C-226 -138 -276 -126 -286 -76C-296 -14 -262 40 -206 46C-200 0 -200 -60 -186 -112Z";
const trunk =
  "M-58 -30C-68 70 -54 172 24 238C84 290 182 276 194 236C200 206 172 196 150 212C114 238 82 202 70 146C60 90 60 30 58 -30C46 4 -46 4 -58 -30Z";

/** Hard enamel: flat colour in raised metal, with one sweep of light over everything. */
export function pin(d: Drawing): string {
  const metal = d.linear(
    [
      [0, "#f7dd9b"],
      [0.45, gold],
      [0.6, "#f1d084"],
      [1, "#a9772f"],
    ],
    0,
    0,
    1,
    1,
  );
  const cell = (path: string, colour: string): string =>
    `<path d="${path}" fill="${colour}" stroke="${metal}" stroke-width="13" stroke-linejoin="round"/>`;
  const mirrored = (content: string): string => `<g transform="scale(-1 1)">${content}</g>`;
  const ears = cell(ear, "#4a78bd") + cell(earInner, "#f2b7a4");
  return (
    dropShadow(d, outlinePath, 10, 18, 12, 0.42) +
    `<path d="${outlinePath}" fill="${metal}" stroke="${metal}" stroke-width="16" stroke-linejoin="round"/>` +
    ears +
    mirrored(ears) +
    cell(face, "#5a86c9") +
    cell(trunk, "#6a95d4") +
    `<path d="M-24 70q36 16 70 0M-14 116q34 16 70 0M8 162q30 12 58 -6" fill="none" stroke="${gold}" stroke-width="9" stroke-linecap="round"/>` +
    `<circle cx="-86" cy="-40" r="21" fill="${ink}"/><circle cx="86" cy="-40" r="21" fill="${ink}"/><circle cx="-93" cy="-48" r="7" fill="#fff"/><circle cx="79" cy="-48" r="7" fill="#fff"/>` +
    `<circle cx="-104" cy="22" r="19" fill="${coral}"/><circle cx="106" cy="22" r="19" fill="${coral}"/>` +
    `<g ${d.clip(outlinePath)}>${softStroke("M-380 40L200 -320", "#ffffff", 90, 0.34)}${softStroke("M-260 140L340 -230", "#ffffff", 26, 0.4)}</g>`
  );
}

export function pinOnCard(): string {
  const d = new Drawing();
  const card = roundedPath(410, 190, 780, 1220, 36);
  return d.toSvg(
    tabletop(d, "#e4dccd") +
      `<g transform="rotate(4 800 800)">${dropShadow(d, card)}${d.soft(card, cream, 24, 0.2)}` +
      `<circle cx="800" cy="286" r="34" fill="#cfc3ae"/><circle cx="800" cy="290" r="30" fill="#b8ab95"/>` +
      `<path d="${ellipsePath(800, 760, 320, 320)}" fill="${marigold}" opacity=".35"/>` +
      place(
        waveBorder(0, 660, "#5a86c9") + waveBorder(44, 660, "#5a86c9") + waveBorder(88, 660, "#5a86c9"),
        800,
        1268,
      ) +
      `${place(pin(d), 800, 760, 0.92)}</g>`,
  );
}

export function pinOnDenim(): string {
  const d = new Drawing();
  const lines = Array.from({ length: 240 }, (_, i) => `M${i * 14 - 1600} 1600l1600 -1600`).join("");
  const twill = `<path d="${lines}" stroke="#7890b8" stroke-width="4" stroke-opacity=".36"/>`;
  const pocket = "M260 520H1500V1600H260Z";
  return d.toSvg(
    `<rect width="1600" height="1600" fill="#3d5482"/>${twill}` +
      softStroke("M-50 460H1650", "#1b2347", 120, 0.4) +
      `<path d="${pocket}" fill="#46608f"/><g ${d.clip(pocket)}>${twill}</g>` +
      softStroke("M250 500V1600M250 520H1600", darker("#3d5482", 0.6), 60, 0.4) +
      `<path d="M300 1600V572H1600M330 1600V604H1600" fill="none" stroke="#d6a45c" stroke-width="8" stroke-dasharray="30 14" stroke-linecap="round"/>` +
      place(pin(d), 850, 1000, 1.35, -7),
  );
}
