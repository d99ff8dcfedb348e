import { describe, expect, it } from "vitest";
import { pictures } from "./index";

describe.each(Object.entries(pictures))("%s", (_stem, draw) => {
  const svg = draw();

  it("has no number that is not one, and no reference to nothing", () => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it("needs no font, no script and nothing from outside", () => {
    expect(svg).not.toMatch(/<text|<script|<image|href=/);
  });

  it("is drawn the same every time", () => {
    expect(draw()).toBe(svg);
  });
});
