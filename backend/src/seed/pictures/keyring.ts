import { darker } from "./colour";
import { Drawing, ellipsePath, place } from "./drawing";
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
    ellipsePath(-340, -190, 165, 200) +
    ellipsePath(340, -190, 165, 200) +
    ellipsePath(0, -180, 240, 240) +
    ellipsePath(0, 330, 290, 200);
  const toy = `<path d="${loop}" fill="${darker(body, 0.25)}" stroke="${darker(body, 0.4)}" stroke-width="6"/>${sittingElephant(d, plushColours[colour], "plush")}`;
  return d.toSvg(
    tabletop(d, colour === "blue" ? "#f2e6d4" : "#e5e2d8") +
      `<g transform="rotate(9 800 800)">${place(dropShadow(d, blob, 18, 32, 22), 800, 1000, 0.78)}${place(toy, 800, 1000, 0.78)}${place(ring(d), 800, 500, 0.9)}</g>`,
  );
}
