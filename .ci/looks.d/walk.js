// The pages that somebody comes to by following links, one of each kind.

// The page that an own address shows, without what tells one account, person or order from another: its kind. Nothing
// for a file, an outside address, or a mail by itself, which is no page of the portal.
export function kind(base, href) {
  if (!href.startsWith(`${base}/`)) return undefined;
  const { pathname, searchParams } = new URL(href);
  const isFile = /\.(csv|xlsx)$/.test(pathname) || pathname.includes("/downloads/");
  if (isFile || pathname.endsWith("/html")) return undefined;
  const path = pathname.split("/").map((part) => (/\d/.test(part) ? "x" : part)).join("/");
  const names = [...new Set(searchParams.keys())].sort();
  return names.length ? `${path}?${names.join("+")}` : path;
}

export const inLanguage = (url, language) => `${url}${url.includes("?") ? "&" : "?"}lang=${language}`;

// All pages for the person of this context: those asked for, and one of each kind that links lead to.
export async function walk(context, base, extra) {
  const page = await context.newPage();
  const seen = new Set();
  const found = [];
  const wanted = extra.map((path) => base + path);
  const ahead = [`${base}/`];
  while (wanted.length || ahead.length) {
    const asked = wanted.length > 0;
    const url = asked ? wanted.pop() : ahead.pop();
    if (url.endsWith(" >")) {
      await page.goto(url.slice(0, -2));
      wanted.push(base + (await page.locator("main a.row-link").first().getAttribute("href")));
      continue;
    }
    const own = kind(base, url);
    if (!own || (!asked && seen.has(own))) continue;
    seen.add(own);
    await page.goto(url);
    // Where a redirect led.
    const landed = page.url().split("#")[0];
    const there = kind(base, landed);
    if (!there || (there !== own && seen.has(there))) continue;
    seen.add(there);
    found.push({ url: landed, kind: there, asked });
    // A filtered or sorted list leads to the same pages as the plain one, and to ever more filters.
    if (!landed.includes("?")) {
      ahead.push(...(await page.$$eval("a[href]", (links) => links.map((link) => link.href))));
    }
  }
  await page.close();
  return found;
}
