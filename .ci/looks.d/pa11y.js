// pa11y with HTML CodeSniffer, WCAG 2 AA: no error (row 40). Its other judge, axe, has looked already.
import pa11y from "pa11y";
import { puppet } from "./chromium.js";
import { inLanguage } from "./walk.js";

const options = { runners: ["htmlcs"], standard: "WCAG2AA", timeout: 60_000 };

export async function sniff({ state, role, pages, report }) {
  const { browser, page } = await puppet(state);
  try {
    for (const { url } of pages) {
      for (const language of ["en", "fr"]) {
        const address = inLanguage(url, language);
        const { issues } = await pa11y(address, { ...options, browser, page });
        const found = issues.map(({ code, context, message }) => ({
          rule: `pa11y ${code.split(".").slice(1).join(".")}`,
          element: context ?? "html",
          why: message,
        }));
        report.add({ role, page: address, view: "", found });
      }
    }
  } finally {
    await browser.close();
  }
}
