// Wider spaces between letters, words and lines, letters of twice the size, a window of 320 x 256, and paper: nothing is cut,
// nothing is scrolled to sideways (rows 46 to 48 and 53).
import { inLanguage } from "./walk.js";

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const ways = [
  { name: "spaced", size: [1280, 900], style: spacing },
  { name: "spaced, phone", size: [320, 700], style: spacing },
  { name: "letters of 200 %", size: [1280, 900], style: ":root { font-size: 200%; }" },
  { name: "400 %", size: [320, 256] },
  // A4, less its margins of 15 mm.
  { name: "paper", size: [680, 1009], media: "print" },
];

// What no reader of paper needs.
const chrome = ".site-top, .site-bar, .site-foot, .skip-link, .pagination, .tabs, .button";

export async function stretch({ browser, state, role, first, report }) {
  const context = await browser.newContext({ storageState: state });
  const page = await context.newPage();
  for (const { url } of first) {
    await page.goto(inLanguage(url, "fr"));
    for (const { name, size, style = "", media = "screen" } of ways) {
      await page.setViewportSize({ width: size[0], height: size[1] });
      await page.emulateMedia({ media });
      // A style element would be refused by the pages' policy.
      await page.evaluate((style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        document.adoptedStyleSheets = [sheet];
      }, style);
      const found = await page.evaluate(cut);
      if (media === "print") found.push(...(await page.evaluate(onPaper, chrome)));
      report.add({ role, page: url, view: name, found });
    }
    await page.emulateMedia({ media: "screen" });
  }
  await context.close();
}

// Run in the page: what is cut off, and what makes the page scroll sideways. A table may scroll in its region.
function cut() {
  const found = [];
  const wrong = (rule, e) => found.push({ rule: `stretch: ${rule}`, element: e.outerHTML.slice(0, 200), why: "" });
  const root = document.documentElement;
  const shown = [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility());
  if (root.scrollWidth > root.clientWidth) {
    const out = shown.filter((e) => e.getBoundingClientRect().right > root.clientWidth + 0.5);
    wrong("sticks out", out.find((e) => ![...e.children].some((child) => out.includes(child))) ?? root);
  }
  for (const e of shown.filter((e) => !e.closest("svg, .visually-hidden, .skip-link"))) {
    const { overflowX, overflowY } = getComputedStyle(e);
    const hides = (overflow) => overflow === "hidden" || overflow === "clip";
    const wide = hides(overflowX) && e.scrollWidth > e.clientWidth + 1;
    const high = hides(overflowY) && e.scrollHeight > e.clientHeight + 1;
    if ((wide || high) && e.textContent.trim()) wrong("cut", e);
  }
  return found;
}

function onPaper(chrome) {
  const visible = [...document.querySelectorAll(chrome)].filter((e) => e.checkVisibility());
  const headless = [...document.querySelectorAll(".table thead")].filter((e) => getComputedStyle(e).display !== "table-header-group");
  return [
    ...visible.map((e) => ({ rule: "print: shown", element: e.outerHTML.slice(0, 200), why: "" })),
    ...headless.map((e) => ({ rule: "print: a head that is not repeated", element: e.outerHTML.slice(0, 200), why: "" })),
  ];
}
