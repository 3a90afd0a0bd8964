// A walk with the Tab key: the skip link comes first, every control is reached, each shows a ring, and none lies wholly behind
// something else; letters alone do nothing (rows 32 to 35 and 38).
const sizes = [
  { width: 1280, height: 800 },
  { width: 375, height: 700 },
];

export async function focus({ browser, state, role, first, report }) {
  await Promise.all(
    sizes.map(async (viewport) => {
      const context = await browser.newContext({ storageState: state, viewport, reducedMotion: "reduce" });
      const page = await context.newPage();
      for (const { url } of first) {
        await page.goto(url);
        const found = await tab(page);
        await page.goto(url);
        const before = await page.content();
        await page.keyboard.type("abcdefghijklmnopqrstuvwxyz/?");
        if (page.url() !== url || (await page.content()) !== before) {
          found.push({ rule: "focus: a letter does something", element: "html", why: page.url() });
        }
        report.add({ role, page: url, view: viewport.width, found });
      }
      await context.close();
    }),
  );
}

async function tab(page) {
  const found = [];
  await page.evaluate(() => (globalThis.stops = []));
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(look);
    if (!stop) break;
    found.push(...stop);
  }
  return [...found, ...(await page.evaluate(missed))];
}

// Both run in the page. What is wrong with the element that has the focus now; nothing at the end of the walk.
function look() {
  const { stops } = globalThis;
  const element = document.activeElement;
  if (element === document.body || element === stops[0] || stops.length > 600) return undefined;
  const found = [];
  const wrong = (rule, why = "") => found.push({ rule: `focus: ${rule}`, element: element.outerHTML, why });
  if (stops.includes(element)) wrong("it has been here before");
  if (stops.push(element) === 1 && !element.matches(".skip-link")) wrong("the skip link is not the first");
  if (element.tabIndex > 0) wrong("an order of its own");

  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) wrong("no ring of 2 px", `${outlineStyle} ${outlineWidth}`);

  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = [Math.max(left, 0) + 1, Math.min(right, innerWidth) - 1];
  const y = [Math.max(top, 0) + 1, Math.min(bottom, innerHeight) - 1];
  const middle = ([one, other]) => (one + other) / 2;
  const points = [[x[0], y[0]], [middle(x), middle(y)], [x[1], y[1]]];
  const own = element.closest("label") ?? element;
  if (!points.some(([x, y]) => [own, element].some((one) => one.contains(document.elementFromPoint(x, y))))) {
    wrong("covered", `by ${document.elementFromPoint(middle(x), middle(y))?.outerHTML.slice(0, 120)}`);
  }
  return found;
}

// Controls in sight that were not reached; of radio buttons one stands for all.
function missed() {
  const controls = document.querySelectorAll("a[href], button, summary, select, textarea, input:not([type=hidden], [type=radio])");
  return [...controls]
    .filter((e) => !e.disabled && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && !globalThis.stops.includes(e))
    .map((e) => ({ rule: "focus: never reached", element: e.outerHTML, why: "" }));
}
