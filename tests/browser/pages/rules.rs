//! What holds on every page, whoever looks at it and in whatever language.

use crate::support::Browser;

/// Titles, headings, landmarks, help, names and sizes of what can be pressed. Returns what is wrong.
const RULES: &str = r"
    const found = [];
    const wrong = (what, element) => found.push(what + (element ? ': ' + element.outerHTML.slice(0, 160) : ''));
    const all = selector => [...document.querySelectorAll(selector)];
    const shown = e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.skip-link, .visually-hidden');

    if (!/^.+ - Business Center$/.test(document.title)) wrong('a title of another form, ' + document.title);
    if (all('h1').length !== 1 || !document.querySelector('h1').textContent.trim()) wrong('not one h1');
    if (all('main').length !== 1) wrong('not one main');
    if (!document.body.firstElementChild.matches('a.skip-link[href=\'#main\']')) wrong('the skip link is not first');
    for (const nav of all('nav')) if (!nav.getAttribute('aria-label') && !document.getElementById(nav.getAttribute('aria-labelledby'))) wrong('a nav without a name', nav);
    let level = 0;
    for (const heading of all('main :is(h1, h2, h3, h4)').filter(shown)) {
      const own = Number(heading.tagName[1]);
      if (own > level + 1) wrong('a heading that leaves out a level', heading);
      level = own;
    }
    if (!document.querySelector('footer a[href=\'/help\']')) wrong('no help in the footer');

    const ids = all('[id]').map(e => e.id);
    for (const id of ids.filter((id, at) => ids.indexOf(id) !== at)) wrong('an id that stands twice, ' + id);
    for (const e of all('[aria-describedby], [aria-labelledby]')) {
      for (const id of [e.getAttribute('aria-describedby'), e.getAttribute('aria-labelledby')].join(' ').split(' ')) {
        if (id && !document.getElementById(id)) wrong('refers to nothing, ' + id, e);
      }
    }
    for (const e of all('button[disabled], [placeholder]')) wrong('disabled, or a placeholder', e);
    for (const e of all('main :is(input:not([type=hidden]), select, textarea)')) {
      if (!e.labels?.length) wrong('a field without a label', e);
    }
    for (const e of all('input[type=password]')) if (!e.autocomplete) wrong('a password that no manager fills in', e);
    for (const table of all('table')) {
      if (!table.caption?.textContent.trim()) wrong('a table without a caption', table);
      if (all('tr').some(row => row.getAttribute('role') !== 'row')) wrong('a row that is none once it is a card', table);
    }

    // WCAG 2.2, 2.5.8: 24 px, but for links in a sentence; 44 px for what a thumb presses on a small screen.
    const thumb = innerWidth < 768;
    for (const e of all('a[href], button, summary, input[type=checkbox], input[type=radio], select, input.input').filter(shown)) {
      // A label around a box is the target.
      const { width, height } = (e.closest('label') ?? e).getBoundingClientRect();
      const text = e.parentElement.textContent.trim();
      const alone = getComputedStyle(e).display !== 'inline' || text === e.textContent.trim();
      if (alone && (height < 24 || width < 24)) wrong('less than 24 px: ' + width + ' x ' + height, e);
      if (thumb && e.matches('.button, .input, summary') && height < 44) wrong('less than 44 px: ' + height, e);
    }
    return found;";

impl Browser {
    /// Which of the rules this page breaks.
    pub async fn broken_rules(&self) -> Vec<String> {
        let found = self.evaluate(RULES).await;
        found.as_array().unwrap().iter().map(ToString::to_string).collect()
    }

    /// The answer's status, as the browser got it.
    pub async fn status(&self) -> u64 {
        let status = "return performance.getEntriesByType('navigation')[0].responseStatus";
        self.evaluate(status).await.as_u64().unwrap()
    }
}
