import { describe, expect, it } from "vitest";
import { drawingOf, MOST_DEPTH, MOST_ELEMENTS, type SvgElement } from "./svg-drawing";

type Attributes = Record<string, string>;
const element = (name: string, attributes: Attributes = {}, ...children: SvgElement[]): SvgElement => ({
  name,
  attributes,
  children,
});
const svg = (...children: SvgElement[]) => element("svg", { viewBox: "0 0 20 10" }, ...children);
const rect = (attributes: Attributes = {}) => element("rect", { width: "20", height: "10", ...attributes });
const drawn = (...children: SvgElement[]) => drawingOf(svg(...children)).svg;
const refusalOf = (...children: SvgElement[]) => {
  try {
    return drawn(...children);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("a drawing", () => {
  it("is written anew, as high as logos are", () => {
    const { svg: text, width, height } = drawingOf(svg(rect({ fill: "#e11" })));
    expect([width, height]).toEqual([512, 256]);
    expect(text).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="512" height="256" viewBox="0 0 20 10">' +
        '<g><rect width="20" height="10" fill="#e11"/></g></svg>',
    );
  });

  it.each([
    [{ width: "40", height: "10" }, "0 0 40 10"],
    [{ width: "40px", height: "1e1", fill: "red" }, "0 0 40 10"],
    [{ width: "100%", height: "100%", viewBox: " -5,-5 40 10" }, "-5 -5 40 10"],
  ])("of %j has the frame %s", (attributes, viewBox) => {
    expect(drawingOf(element("svg", attributes, rect())).svg).toContain(` viewBox="${viewBox}"`);
  });

  it.each([
    [{}, "logo_size_unknown"],
    [{ width: "100%", height: "100%" }, "logo_size_unknown"],
    [{ viewBox: "0 0 10" }, "logo_size_unknown"],
    [{ viewBox: "0 0 0 10" }, "logo_size_unknown"],
    [{ viewBox: "0 0 1e9 1e9" }, "logo_size_unknown"],
    [{ viewBox: '0 0 9 "/>' }, "logo_size_unknown"],
    [{ viewBox: "0 0 81 10" }, "logo_shape"],
    [{ viewBox: "0 0 10 81" }, "logo_shape"],
    [{ viewBox: "0 0 1 1", xmlns: "http://www.w3.org/1999/xhtml" }, "logo_unreadable"],
  ])("of %j is refused: %s", (attributes: Attributes, code) => {
    expect(() => drawingOf(element("svg", attributes, rect()))).toThrow(expect.objectContaining({ code }));
  });

  it("is an SVG", () => {
    expect(() => drawingOf(element("html"))).toThrow(expect.objectContaining({ code: "logo_unreadable" }));
  });

  it("leaves away what cannot be seen, whatever it holds", () => {
    const silent = ["title", "desc", "metadata", "sodipodi:namedview", "x:script"].map((name) =>
      element(name, { onload: "alert(1)" }, element("script")),
    );
    const editors = { class: "a", "data-name": "b", "inkscape:label": "<", "aria-label": '"', "xml:space": "preserve" };
    expect(drawn(...silent, rect(editors))).toBe(drawn(rect()));
  });

  it("takes a style as attributes, and as the stronger of the two", () => {
    const style = "fill: #fff ; stroke:none;-inkscape-font-specification:'Sans';font-family:Sans;mix-blend-mode:normal";
    expect(drawn(rect({ style, fill: "red" }))).toBe(drawn(rect({ fill: "#fff", stroke: "none" })));
  });

  it("refers to its own parts, however that is written, and to the first of a name", () => {
    const paint = element("linearGradient", { id: "图层_1" }, element("stop", { offset: "0", "stop-color": "#e11" }));
    const text = drawn(element("defs", {}, paint, paint), rect({ fill: `url( '#图层_1' ) #000` }));
    expect(text).toContain('fill="url(#图层_1) #000"');
    expect(text.match(/ id=/g)).toHaveLength(1);
    expect(drawn(rect({ id: "a" }), element("use", { "xlink:href": "#a" }))).toContain('<use href="#a"/>');
  });
});

describe("a drawing is refused", () => {
  it.each([
    ["logo_script", element("script")],
    ["logo_script", rect({ onload: "alert(1)" })],
    ["logo_script", rect({ "x:onclick": "alert(1)" })],
    ["logo_forbidden_content", element("foreignObject")],
    ["logo_forbidden_content", element("image", { href: "https://example.org/a.png" })],
    ["logo_forbidden_content", element("svg")],
    ["logo_forbidden_content", element("a", { href: "javascript:alert(1)" })],
    ["logo_forbidden_content", element("animate")],
    ["logo_forbidden_content", element("filter")],
    ["logo_forbidden_content", element("constructor")],
    ["logo_forbidden_content", rect({ filter: "none url" })],
    ["logo_forbidden_content", rect({ fill: '"/><script>' })],
    ["logo_forbidden_content", rect({ fill: "u\\72l(http:)" })],
    ["logo_text", element("text")],
    ["logo_styles", element("style")],
    ["logo_styles", rect({ style: "behavior: fast" })],
    ["logo_outside_reference", element("use", { href: "https://example.org/a.svg#b" })],
    ["logo_outside_reference", element("use", { "xlink:href": "data:image/svg+xml,#b" })],
    ["logo_outside_reference", rect({ fill: "url(https://example.org/#a)" })],
    ["logo_outside_reference", rect({ fill: "url(#a) url(file:///etc/passwd)" })],
    ["logo_outside_reference", rect({ style: "fill:url(https://example.org/a)" })],
  ])("%s: %j", (code, part) => {
    expect(refusalOf(part)).toBe(code);
  });

  it("when it uses itself, at once or in the end", () => {
    const use = (href: string) => element("use", { href });
    expect(refusalOf(element("g", { id: "a" }, use("#a")))).toBe("logo_too_complex");
    const mask = element("mask", { id: "m" }, rect({ fill: "url(#p)" }));
    const paint = element("g", { id: "p", mask: "url(#m)" });
    expect(refusalOf(mask, paint)).toBe("logo_too_complex");
  });

  it("when what it uses uses ever more", () => {
    const level = (index: number) => {
      const uses = Array.from({ length: 10 }, () => element("use", { href: `#l${index - 1}` }));
      return element("g", { id: `l${index}` }, ...(index === 0 ? [rect()] : uses));
    };
    const levels = (count: number) => Array.from({ length: count }, (_, index) => level(index));
    expect(refusalOf(...levels(4))).toContain("<use");
    expect(refusalOf(...levels(9))).toBe("logo_too_complex");
  });

  it("when a chain of references is long", () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, at) => element("use", { id: `u${at}`, href: `#u${at + 1}` }));
    expect(refusalOf(...chain(MOST_DEPTH - 2))).toContain("<use");
    expect(refusalOf(...chain(MOST_ELEMENTS - 2))).toBe("logo_too_complex");
  });
});
