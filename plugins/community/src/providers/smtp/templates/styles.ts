const INK = "#22303c";
const QUIET = "#5c6873";
const BLUE = "#24527a";
const FONT =
  "-apple-system,'Segoe UI',Roboto,'Helvetica Neue','PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans SC',sans-serif";

/** Inline, because many mail programs drop everything else. Contrast of every pair is at least 4.5 : 1. */
export const STYLES = {
  page: `margin:0;padding:24px 12px;background:#f3efe8;color:${INK};font:16px/1.6 ${FONT};`,
  preview: "display:none;max-height:0;overflow:hidden;opacity:0;",
  sheet: "max-width:560px;margin:0 auto;padding:32px 28px;background:#fffdf9;border-radius:16px;",
  brand: `margin:0 0 28px;font-size:15px;font-weight:600;letter-spacing:.02em;color:${BLUE};`,
  heading: "margin:0 0 12px;font-size:26px;line-height:1.3;font-weight:650;",
  text: "margin:0 0 20px;",
  small: `margin:0 0 20px;font-size:14px;color:${QUIET};`,
  quiet: `font-size:14px;color:${QUIET};`,
  buttonLine: "margin:24px 0 12px;",
  button: `display:inline-block;padding:13px 26px;border-radius:999px;background:${BLUE};color:#ffffff;font-weight:600;text-decoration:none;`,
  link: `color:${BLUE};text-decoration:underline;`,
  row: "padding:12px 0;border-bottom:1px solid #e6dfd3;overflow:hidden;",
  group: "padding:12px 0 4px;margin:0 0 20px;",
  totalRow: "padding:3px 0;overflow:hidden;",
  strongRow: "padding:6px 0;overflow:hidden;font-size:18px;font-weight:650;",
  cell: "display:inline-block;max-width:68%;vertical-align:top;",
  value: "float:right;white-space:nowrap;font-variant-numeric:tabular-nums;",
  foot: `max-width:560px;margin:20px auto 0;padding:0 28px;font-size:13px;color:${QUIET};`,
};

export const DARK_STYLES = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
.page{background:#12181e!important;color:#e9e4da!important}
.sheet{background:#1b232b!important}
.brand,.link{color:#9cc4e8!important}
.quiet{color:#a9b3bc!important}
.line{border-color:#33404b!important}
.button{background:#9cc4e8!important;color:#12181e!important}
}`;
