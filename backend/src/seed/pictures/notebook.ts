import { weave } from "./cloth";
import { cream, darker, ink, lighter, marigold } from "./colour";
import { Drawing, place, roundedPath, softStroke } from "./drawing";
import { elephantEyes, elephantHead } from "./elephant-front";
import { dropShadow, tabletop } from "./stage";

export const notebookColours = { blue: "#3f66a3", clay: "#c9745b" } as const;
type NotebookColour = keyof typeof notebookColours;

const pen = (d: Drawing): string => {
  const barrel = roundedPath(-26, -420, 52, 700, 24);
  return (
    dropShadow(d, barrel, 9, 14, 9) +
    d.soft(barrel, ink, 20, 0.4) +
    `<path d="M-24 280H24L8 366C4 380 -4 380 -8 366Z" fill="#cfa24c"/><path d="M-3 366h6v18h-6Z" fill="${ink}"/>` +
    `<path d="M-26 -180H26V-150H-26Z" fill="#cfa24c"/><path d="M14 -400h16v190h-16Z" fill="#e6c477"/>`
  );
};

/** Linen boards, a ribbon, an elastic; the elephant is debossed with a foil scarf. */
export function notebook(d: Drawing, colour: string): string {
  const cover =
    "M-400 -560H370C392 -560 404 -548 404 -526V526C404 548 392 560 370 560H-400C-416 560 -424 552 -424 536V-536C-424 -552 -416 -560 -400 -560Z";
  const tint = { body: lighter(colour, 0.2), inner: lighter(colour, 0.5), scarf: marigold };
  return (
    `<path d="M120 540V690L150 660L180 690V540Z" fill="${marigold}"/>` +
    dropShadow(d, cover, 18, 28, 22) +
    `<path d="M404 -530h14v1080H-390v-10H404Z" fill="${cream}"/>` +
    d.soft(cover, colour, 26, 0.35) +
    `<g ${d.clip(cover)}><g transform="translate(-800 -800)">${weave(colour, 6)}</g></g>` +
    softStroke("M-344 -556V556", darker(colour, 0.6), 24, 0.5) +
    place(elephantHead(d, tint) + elephantEyes(), -20, 30, 0.5) +
    `<path d="M300 -562V562" stroke="${darker(colour, 0.5)}" stroke-width="24"/><path d="M294 -562V562" stroke="${lighter(colour, 0.3)}" stroke-width="4" opacity=".5"/>`
  );
}

export function notebookCover(colour: NotebookColour): string {
  const d = new Drawing();
  return d.toSvg(
    tabletop(d, colour === "blue" ? "#eee2cf" : "#dfe0d8") +
      place(notebook(d, notebookColours[colour]), 720, 790, 1.02, -6) +
      place(pen(d), 1370, 830, 1.1, 10),
  );
}

export function notebookOpen(): string {
  const d = new Drawing();
  const page = (side: 1 | -1): string =>
    `M0 -420C${side * 160} -460 ${side * 430} -460 ${side * 620} -430V430C${side * 430} 404 ${side * 160} 410 0 450Z`;
  const grid = Array.from(
    { length: 32 * 24 },
    (_, i) => `M${-600 + (i % 32) * 38} ${-440 + Math.floor(i / 32) * 38}h.1`,
  );
  const both = page(-1) + page(1);
  const sketch = `<g fill="none" stroke="#4a70ad" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"><path d="M160 120C150 0 250 -60 340 -50C420 -50 450 0 450 60V150H400V90C370 110 310 110 280 90V150H220V110C190 90 180 110 160 120ZM330 -40C290 -60 250 0 280 50C310 70 350 20 330 -40M450 20C510 40 520 -30 500 -90C496 -120 520 -130 540 -116"/><path d="M392 10h.1" stroke-width="18"/></g>`;
  return d.toSvg(
    tabletop(d, "#e9dcc6") +
      place(
        dropShadow(d, both, 14, 30, 24) +
          `<path d="M-640 -440H640V452H-640Z" fill="${notebookColours.blue}"/>` +
          d.soft(page(-1), "#fdf6e8", 26, 0.2) +
          d.soft(page(1), "#fdf6e8", 26, 0.2) +
          `<g ${d.clip(both)}><path d="${grid.join("")}" stroke="#a89d8a" stroke-width="6" stroke-linecap="round" stroke-opacity=".8"/>${softStroke("M0 -460V460", "#6b5640", 110, 0.4)}</g>${sketch}` +
          `<path d="M-8 430C-12 520 20 560 6 640L34 616L54 640C60 560 24 520 22 430Z" fill="${marigold}"/>`,
        800,
        780,
        1.08,
        3,
      ) +
      place(pen(d), 560, 860, 0.95, 42),
  );
}
