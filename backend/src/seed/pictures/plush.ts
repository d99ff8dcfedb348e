import { coral, cream, ink } from "./colour";
import { Drawing, place } from "./drawing";
import { classicColours, type ElephantColours, sittingElephant } from "./elephant-front";
import { walkingElephant } from "./elephant-side";
import { stage } from "./stage";

export const plushColours = {
  blue: classicColours,
  cloud: { body: "#b9c3d3", inner: "#f3d3c6", scarf: coral },
  rose: { body: "#dda29a", inner: "#fbe3d2", scarf: "#5a86c9" },
  indigo: { body: "#2f3d7c", inner: "#e6c583", scarf: "#d9a441", seam: "#f0cd7d" },
} satisfies Record<string, ElephantColours>;

export type PlushColour = keyof typeof plushColours;

const tones: Record<PlushColour, string> = { blue: "#f4e8d6", cloud: "#e9e6df", rose: "#eee7dc", indigo: "#efe3cd" };

/** A sitting elephant with its feet on the point given: 1 means about 1070 wide. */
export function seated(d: Drawing, colours: ElephantColours, x: number, ground: number, scale: number): string {
  return (
    d.contactShadow(x, ground - 8 * scale, 450 * scale, 44 * scale) +
    place(sittingElephant(d, colours, "plush"), x, ground - 592 * scale, scale)
  );
}

export function plushFront(colour: PlushColour): string {
  const d = new Drawing();
  return d.toSvg(stage(d, tones[colour]) + seated(d, plushColours[colour], 800, 1360, 1.06));
}

export function plushSide(colour: PlushColour): string {
  const d = new Drawing();
  return d.toSvg(
    stage(d, tones[colour]) +
      d.contactShadow(740, 1290, 440, 46) +
      place(walkingElephant(d, plushColours[colour], { plush: true }), 745, 850, 1.04),
  );
}

/** Close enough to see the seams and to be looked back at. */
export function plushFace(colour: PlushColour): string {
  const d = new Drawing();
  return d.toSvg(
    stage(d, tones[colour], 1500) + place(sittingElephant(d, plushColours[colour], "plush"), 800, 1010, 1.62),
  );
}

/** To scale: 60, 35 and 20 centimetres. */
export function plushSizes(): string {
  const d = new Drawing();
  return d.toSvg(
    stage(d, "#f1e7d8", 1080) +
      seated(d, plushColours.blue, 1120, 1290, 0.8) +
      seated(d, plushColours.cloud, 520, 1316, 0.467) +
      seated(d, plushColours.rose, 205, 1336, 0.267),
  );
}

/** A swing tag with the elephant's number in gold: pips instead of digits need no font. */
function numberTag(d: Drawing, cord: string): string {
  const card = "M-90 -130H90L120 -90V170H-120V-90Z";
  return (
    `<path d="${cord}" fill="none" stroke="#d9a441" stroke-width="7" stroke-linecap="round"/>` +
    `<g transform="translate(10 16)"><path d="${card}" fill="#3c2a35" opacity=".22"/></g>` +
    d.soft(card, cream, 20, 0.25) +
    `<circle cx="0" cy="-98" r="15" fill="${ink}"/><circle cx="0" cy="-98" r="23" fill="none" stroke="#d9a441" stroke-width="8"/>` +
    `<path d="M-92 -52H92V142H-92Z" fill="none" stroke="#d9a441" stroke-width="5"/>` +
    `<g fill="none" stroke="${ink}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"><ellipse cx="-46" cy="28" rx="24" ry="38"/><ellipse cx="24" cy="28" rx="0.1" ry="0.1"/><path d="M8 4L28 -10V66"/></g>` +
    `<path d="M-60 104H60" stroke="#d9a441" stroke-width="8" stroke-linecap="round"/>`
  );
}

/** Stars and dots as sashiko embroidery over the indigo cloth. */
function goldStitches(): string {
  const star = (x: number, y: number, r: number): string =>
    `M${x} ${y - r}V${y + r}M${x - r} ${y}H${x + r}M${x - r * 0.6} ${y - r * 0.6}L${x + r * 0.6} ${y + r * 0.6}M${x + r * 0.6} ${y - r * 0.6}L${x - r * 0.6} ${y + r * 0.6}`;
  const stars = [
    star(-256, 286, 17),
    star(-150, -330, 20),
    star(150, -340, 16),
    star(60, -372, 12),
    star(-70, -366, 13),
    star(262, 262, 14),
  ];
  return `<g stroke="#f0cd7d" stroke-width="5" stroke-linecap="round" fill="none"><path d="${stars.join("")}"/></g>`;
}

export function limitedPlush(): string {
  const d = new Drawing();
  return d.toSvg(
    stage(d, "#eadfcb") +
      d.spot(800, 760, 900, 800, "#f8e4b2", 0.7) +
      seated(d, plushColours.indigo, 760, 1360, 1.02) +
      place(goldStitches(), 760, 1360 - 592 * 1.02, 1.02) +
      place(numberTag(d, "M0 -100C-20 -220 -130 -310 -310 -318"), 1270, 1200, 1, 6),
  );
}

export function limitedPlushDetail(): string {
  const d = new Drawing();
  const elephant = sittingElephant(d, plushColours.indigo, "plush") + goldStitches();
  return d.toSvg(
    stage(d, "#eadfcb", 1500) +
      place(elephant, 640, 960, 1.5) +
      place(numberTag(d, "M0 -100C-20 -170 -110 -220 -236 -140"), 1240, 1310, 1.3, 8),
  );
}
