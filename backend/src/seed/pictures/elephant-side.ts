import { coral, darker, ink, lighter, mix } from "./colour";
import { type Drawing, ellipsePath, place, softStroke } from "./drawing";
import { classicColours, type ElephantColours } from "./elephant-front";

/**
 * The same elephant walking to the right, trunk held high. Flat (for prints, enamel, covers) or soft (for plush).
 * Origin is the middle of the body; it reaches from about (-480, -560) to (560, 430).
 */
const torso =
  "M-390 30C-400 -150 -250 -250 -60 -246C60 -244 150 -220 210 -150C262 -60 250 90 200 170C120 230 -240 236 -330 190C-370 160 -388 100 -390 30Z";
const skull =
  "M110 -300C190 -372 330 -356 388 -270C424 -214 420 -130 384 -76C330 -4 210 20 130 -30C50 -84 30 -226 110 -300Z";
const trunkUp =
  "M356 -250C430 -200 470 -160 486 -196C512 -262 470 -330 480 -420C486 -470 530 -494 566 -474C596 -456 596 -420 572 -408C552 -398 544 -384 548 -350C556 -280 590 -200 560 -120C530 -46 440 -20 360 -70C330 -110 320 -220 356 -250Z";
const earFlap =
  "M150 -290C60 -350 -60 -320 -96 -220C-128 -120 -90 10 0 40C70 62 130 10 150 -60C168 -120 176 -230 150 -290Z";
const earInner =
  "M124 -258C52 -300 -34 -276 -60 -200C-82 -120 -56 -24 8 -2C60 14 100 -24 116 -78C130 -130 138 -206 124 -258Z";
const tail = "M-372 -20C-440 10 -462 80 -452 140";
const tuft = "M-470 128C-486 170 -476 204 -452 226C-430 202 -420 168 -434 128Z";

const leg = (x: number, lift = 0): string =>
  `M${x - 66} 120C${x - 70} 220 ${x - 70} 300 ${x - 72} ${384 - lift}C${x - 74} ${424 - lift} ${x - 40} ${430 - lift} ${x} ${430 - lift}` +
  `C${x + 40} ${430 - lift} ${x + 74} ${424 - lift} ${x + 72} ${384 - lift}C${x + 70} 300 ${x + 70} 220 ${x + 66} 120Z`;

const nails = (x: number, lift: number, colour: string): string =>
  `<path d="${[-36, 4, 44].map((dx) => ellipsePath(x + dx, 412 - lift, 17, 14)).join("")}" fill="${colour}"/>`;

interface SideStyle {
  soft?: boolean;
  plush?: boolean;
  /** An even border around the whole figure: die-cut stickers, patches, enamel. */
  outline?: { colour: string; width: number };
}

export function walkingElephant(d: Drawing, colours: ElephantColours = classicColours, style: SideStyle = {}): string {
  const skin = colours.body;
  const far = darker(skin, 0.24);
  const shape = (path: string, colour: string, depth: number, strength = 0.55): string =>
    style.plush
      ? d.plush(path, colour, depth, strength)
      : style.soft
        ? d.soft(path, colour, depth, strength)
        : `<path d="${path}" fill="${colour}"/>`;
  const nail = lighter(skin, 0.75);
  const parts = [torso, skull, trunkUp, earFlap, tuft, leg(-230), leg(-70, 14), leg(60), leg(190, 20)].join("");
  const border = style.outline
    ? `<g fill="${style.outline.colour}" stroke="${style.outline.colour}" stroke-width="${style.outline.width * 2}" stroke-linejoin="round" stroke-linecap="round"><path d="${parts}"/><path d="${tail}" fill="none"/></g>`
    : "";
  const tailLine = `<path d="${tail}" fill="none" stroke="${far}" stroke-width="22" stroke-linecap="round"/>`;
  const lines = `<path d="M500 -120q34 10 58 -8M512 -190q26 8 50 -4M500 -254q24 6 44 -2M486 -318q26 6 46 0" fill="none" stroke="${darker(skin, 0.3)}" stroke-width="8" stroke-linecap="round" opacity=".55"/>`;
  return (
    border +
    tailLine +
    shape(tuft, darker(skin, 0.4), 14) +
    shape(leg(-70, 14), far, 34) +
    nails(-70, 14, mix(nail, far, 0.3)) +
    shape(leg(190, 20), far, 34) +
    nails(190, 20, mix(nail, far, 0.3)) +
    shape(leg(-230), skin, 34) +
    nails(-230, 0, nail) +
    shape(leg(60), skin, 34) +
    nails(60, 0, nail) +
    shape(torso, skin, 62, 0.42) +
    scarf(colours.scarf, shape) +
    shape(trunkUp, skin, 34) +
    lines +
    shape(skull, skin, 44) +
    `<g ${d.clip(trunkUp + skull)}><path d="${ellipsePath(380, -170, 70, 80)}" fill="${skin}"/></g>` +
    `<path d="M388 -58q44 26 86 -2" fill="none" stroke="${darker(skin, 0.55)}" stroke-width="10" stroke-linecap="round"/>` +
    `<g>${d.spot(330, -96, 60, 42, coral, 0.65)}</g>` +
    shape(earFlap, mix(skin, far, 0.5), 36) +
    shape(earInner, colours.inner, 24, 0.35) +
    `<ellipse cx="306" cy="-186" rx="24" ry="29" fill="${ink}" stroke="#fff8ea" stroke-width="5" stroke-opacity=".3"/><circle cx="299" cy="-197" r="8.5" fill="#fff"/>` +
    `<path d="M272 -244q32 -24 62 -6" fill="none" stroke="${darker(skin, 0.4)}" stroke-width="9" stroke-linecap="round" opacity=".6"/>` +
    `<ellipse cx="572" cy="-440" rx="10" ry="15" fill="${darker(skin, 0.4)}" transform="rotate(20 572 -440)"/>`
  );
}

function scarf(colour: string, shape: (path: string, colour: string, depth: number) => string): string {
  const band = "M40 -20C90 50 190 60 280 0C300 24 300 60 280 84C190 140 60 110 6 30Z";
  const ends = "M210 70C200 120 216 170 250 206C258 186 272 176 290 176C284 140 268 100 250 66Z";
  const dots = [
    ellipsePath(80, 52, 8, 8),
    ellipsePath(140, 76, 8, 8),
    ellipsePath(206, 70, 8, 8),
    ellipsePath(262, 42, 8, 8),
  ];
  return (
    shape(ends, darker(colour, 0.14), 16) +
    shape(band, colour, 22) +
    `<path d="${dots.join("")}" fill="#fff6e6" opacity=".85"/>`
  );
}

/** Three disks stacked: what a database looks like when you ask anybody to draw one. Origin is its middle. */
export function diskStack(colours: [string, string, string], style: { soft?: boolean } = {}): string {
  const disk = (y: number, colour: string): string => {
    const side = `M-150 ${y}V${y + 62}A150 46 0 0 0 150 ${y + 62}V${y}Z`;
    const shine = style.soft
      ? softStroke(`M-110 ${y + 42}V${y + 80}`, lighter(colour, 0.6), 36, 0.5) +
        softStroke(`M128 ${y + 26}V${y + 70}`, darker(colour, 0.5), 46, 0.4)
      : "";
    return (
      `<path d="${side}" fill="${darker(colour, 0.12)}"/>${shine}` +
      `<ellipse cx="0" cy="${y}" rx="150" ry="46" fill="${lighter(colour, 0.18)}"/>` +
      `<ellipse cx="0" cy="${y}" rx="112" ry="31" fill="none" stroke="${lighter(colour, 0.5)}" stroke-width="6" opacity=".6"/>`
    );
  };
  return disk(70, colours[2]) + disk(-8, colours[1]) + disk(-86, colours[0]);
}

export const balancingElephant = (d: Drawing, colours: ElephantColours, style: SideStyle = {}): string => {
  const disks = [coral, "#fff0d8", colours.scarf] as const;
  const halo = style.outline
    ? `<path d="M467 -660L655 -640V-545L640 -480L462 -498Z" fill="${style.outline.colour}" stroke="${style.outline.colour}" stroke-width="${style.outline.width * 2}" stroke-linejoin="round"/>`
    : "";
  return halo + walkingElephant(d, colours, style) + place(diskStack([...disks], style), 560, -590, 0.62, 6);
};
