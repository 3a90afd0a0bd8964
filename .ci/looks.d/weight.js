// What a page weighs, how much of it is fetched, and that nothing on it moves while it loads (rows 55 and 65).
import { inLanguage } from "./walk.js";

// KB as sent, of ux.md 2.3: nothing is above.
const HTML = 8;
const HTML_OF_MANY_ROWS = 12;
const FIRST_VIEW = 24;
const REQUESTS = 5;

export async function weigh({ browser, state, base, role, first, report }) {
  for (const { url } of first) {
    for (const language of ["en", "fr"]) {
      // Nothing cached.
      const context = await browser.newContext({ storageState: state });
      const page = await context.newPage();
      const address = inLanguage(url, language);
      await page.goto(address, { waitUntil: "networkidle" });
      const { html, rows, files, shift } = await page.evaluate(measure);
      await page.goto(address);
      const again = await page.evaluate(measure);
      await context.close();

      const found = [];
      const over = (what, is, most) => {
        if (is > most) found.push({ rule: `budget: ${what}`, element: "html", why: `${+is.toFixed(4)} > ${most}` });
      };
      over("KB of HTML", html, rows > 25 ? HTML_OF_MANY_ROWS : HTML);
      over("KB at the first view", html + files.reduce((sum, file) => sum + file.size, 0), FIRST_VIEW);
      over("requests", 1 + files.length, REQUESTS);
      over("files of others", files.filter(({ name }) => !name.startsWith(`${base}/`)).length, 0);
      over("files fetched again", again.files.filter(({ fetched }) => fetched).length, 0);
      over("layout shift", shift, 0);
      report.add({ role, page: url, view: language, found });
    }
  }
}

// Run in the page.
async function measure() {
  const [page] = performance.getEntriesByType("navigation");
  const files = performance.getEntriesByType("resource").map(({ name, encodedBodySize, transferSize }) => ({
    name,
    size: encodedBodySize / 1024,
    fetched: transferSize > 0,
  }));
  const shift = await new Promise((resolve) => {
    let sum = 0;
    const add = (entries) => entries.forEach(({ value }) => (sum += value));
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => {
      add(observer.takeRecords());
      resolve(sum);
    }, 100);
  });
  return { html: page.encodedBodySize / 1024, rows: document.querySelectorAll("main tbody tr").length, files, shift };
}
