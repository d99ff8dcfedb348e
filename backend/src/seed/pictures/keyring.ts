import { darker } from "./colour";
import { Drawing, place } from "./drawing";
import { sittingElephant } from "./elephant-front";
import { type PlushColour, plushColours } from "./plush";
import { dropShadow, tabletop } from "./stage";

function ring(d: Drawing): string {
  const metal = d.linear(
    [
      [0, "#f4f1ea"],
      [0.35, "#b8b3ab"],
      [0.6, "#efeae0"],
      [1, "#8b857d"],
    ],
    0,
    0,
    1,
    1,
  );
  const links = [0, 1, 2].map(
    (i) =>
      `<ellipse cx="${i % 2 ? 4 : -2}" cy="${-28 + i * 56}" rx="${i % 2 ? 12 : 26}" ry="38" fill="none" stroke="${metal}" stroke-width="15"/>`,
  );
  return (
    `<g transform="translate(14 22)" opacity=".22"><circle cx="0" cy="-250" r="170" fill="none" stroke="#3c2a35" stroke-width="30"/></g>` +
    `<circle cx="0" cy="-250" r="170" fill="none" stroke="${metal}" stroke-width="30"/>` +
    `<circle cx="0" cy="-250" r="162" fill="none" stroke="#8b857d" stroke-width="4"/>` +
    `<path d="M-30 -84a170 170 0 0 0 70 -2" stroke="#6f6a63" stroke-width="5" fill="none"/>${links.join("")}`
  );
}

export function keyringPlush(colour: PlushColour): string {
  const d = new Drawing();
  const { body } = plushColours[colour];
  const loop = "M-26 -470V-560C-26 -596 26 -596 26 -560V-470Z";
  const blob =
    "M0 -420C150 -420 250 -340 250 -300C360 -430 540 -400 520 -200C510 -20 330 30 230 20C300 200 360 380 330 560C200 620 -200 620 -330 560C-360 380 -300 200 -230 20C-330 30 -510 -20 -520 -200C-540 -400 -360 -430 -250 -300C-250 -340 -150 -420 0 -420Z";
  const toy = `<path d="${loop}" fill="${darker(body, 0.25)}" stroke="${darker(body, 0.4)}" stroke-width="6"/>${sittingElephant(d, plushColours[colour], d.pile(9, 0.3))}`;
  return d.toSvg(
    tabletop(d, colour === "blue" ? "#f2e6d4" : "#e5e2d8") +
      `<g transform="rotate(9 800 800)">${place(dropShadow(blob, 24, 40, 50), 800, 960, 0.86)}${place(toy, 800, 960, 0.86)}${place(ring(d), 800, 410)}</g>`,
  );
}
