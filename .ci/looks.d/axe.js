// axe-core: no violation, and nothing that it cannot tell (rows 39, 45, 51, 69 of the catalogue).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { contrast } from "./contrast.js";
import { fill } from "./forms.js";
import { inLanguage } from "./walk.js";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// How everybody's pages are looked at, and how one of each kind besides.
const always = [{ language: "en" }, { language: "fr" }];
const once = [
  { language: "en", colorScheme: "dark" },
  { language: "en", width: 375 },
  { language: "fr", blocked: "**/*.js" },
  { language: "ar" },
  { language: "ja" },
];

export async function axe(visit) {
  await look(visit, visit.pages, always);
  if (!visit.full) return;
  await look(visit, visit.first, once);
  await Promise.all(["light", "dark"].map((colorScheme) => lookAtForms(visit, colorScheme)));
}

// Side by side: each view has a window of its own.
const look = (visit, pages, views) =>
  Promise.all(
    views.map(async (view) => {
      const context = await open(visit, view);
      const page = await context.newPage();
      for (const { url } of pages) {
        await page.goto(inLanguage(url, view.language));
        report(visit, page, view, await judge(page));
      }
      await context.close();
    }),
  );

// A tall window: what sticks to an edge would cover what lies behind, and axe could not tell.
async function open({ browser, state }, { width = 1280, colorScheme = "light", blocked, locale }) {
  const viewport = { width, height: 3000 };
  const context = await browser.newContext({ storageState: state, viewport, colorScheme, locale, reducedMotion: "reduce" });
  // The page's own script; with JavaScript off there would be no axe either.
  if (blocked) await context.route(blocked, (route) => route.abort());
  return context;
}

const report = (visit, page, view, found) =>
  visit.report.add({ role: visit.role, page: page.url(), view: Object.values(view).join(" "), found });

// What is wrong with the page that stands in the window. `rules` are settings of axe's own.
export async function judge(page, rules = {}) {
  await page.evaluate(source);
  const options = { runOnly: tags, rules, resultTypes: ["violations", "incomplete"] };
  const { violations, incomplete } = await page.evaluate((options) => axe.run(document, options), options);
  const told = (results, mark) =>
    results.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, any, all, none }) => ({
        rule: `axe ${id}${mark}`,
        element: html,
        why: [...any, ...all, ...none][0]?.message ?? help,
      })),
    );
  return [...told(violations, ""), ...told(incomplete, " (cannot tell)"), ...(await page.evaluate(contrast))];
}

// Forms that come back with errors, and what was done.
async function lookAtForms(visit, colorScheme) {
  for (const { path, typed, expected } of visit.forms ?? []) {
    const view = { language: visit.locale, colorScheme, locale: visit.locale };
    const context = await open(visit, view);
    const page = await context.newPage();
    await fill(page, visit.base + path, typed);
    if (!(await page.$(expected))) {
      report(visit, page, view, [{ rule: "form", element: path, why: `does not come back with ${expected}` }]);
    }
    report(visit, page, view, await judge(page));
    await context.close();
  }
}
