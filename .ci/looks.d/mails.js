// axe on the HTML of the mails that the demonstration has sent, one of each subject, light and dark (row 77). Browser `mails` looks
// at every message in every language, at its widths and without its style element.
import { judge } from "./axe.js";

// These ask for what a page has; a mail is none.
const rules = { region: { enabled: false }, "landmark-one-main": { enabled: false } };

export async function read(browser, base, report) {
  const context = await browser.newContext({ viewport: { width: 700, height: 3000 } });
  const page = await context.newPage();
  await page.goto(`${base}/demo/mail`);
  const links = await page.$$eval("main a.row-link", (links) => links.map(({ href, textContent }) => [textContent.trim(), href]));
  for (const [subject, href] of new Map(links)) {
    const answer = await context.request.get(`${href}/html`);
    const text = await answer.text();
    for (const colorScheme of ["light", "dark"]) {
      await page.goto("about:blank");
      await page.emulateMedia({ colorScheme });
      await page.setContent(text);
      report.add({ role: "mail", page: subject, view: colorScheme, found: await judge(page, rules) });
    }
  }
  await context.close();
}
