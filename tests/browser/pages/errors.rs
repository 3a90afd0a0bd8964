//! What a refused form must tell, and how.

use serde_json::{Value, json};

use crate::support::Browser;

/// GOV.UK's pattern: a summary with the focus, the same words beside each field, and links that lead there. `typed` is
/// replaced by the names and values that must still be there; passwords must not.
const ERRORS: &str = r"
    const wrong = [];
    const summary = document.querySelector('[data-error-summary]');
    if (!summary) return ['no summary of the errors'];
    if (document.activeElement !== summary) wrong.push('the summary has not the focus');
    if (summary.getAttribute('role') !== 'alert') wrong.push('the summary is no alert');
    if (!/^(Error:|Erreur\s:) /.test(document.title)) wrong.push('the title tells no error: ' + document.title);
    const links = [...summary.querySelectorAll('li a')];
    if (links.length !== document.querySelectorAll('.field-error').length) wrong.push('not as many errors as messages');
    for (const link of links) {
      const id = link.hash.slice(1);
      const field = document.getElementById(id);
      const message = document.getElementById(id + '-error');
      if (!field || !message) { wrong.push('a link to nothing: ' + id); continue; }
      if (message.textContent.trim() !== link.textContent.trim()) wrong.push('two wordings: ' + id);
      const described = [field, field.closest('fieldset')].map(e => e?.getAttribute('aria-describedby') ?? '').join(' ');
      if (!described.split(' ').includes(message.id)) wrong.push('not described by its error: ' + id);
      if (field.getAttribute('aria-invalid') !== 'true') wrong.push('not marked as invalid: ' + id);
      link.click();
      if (document.activeElement !== field) wrong.push('the link does not lead to the field: ' + id);
    }
    for (const [name, value] of TYPED) {
      const field = document.querySelector(`main [name='${name}']`);
      const expected = field?.type === 'password' ? '' : value;
      if (field?.value !== expected) wrong.push('not kept: ' + name);
    }
    summary.focus();
    return wrong;";

impl Browser {
    /// What is wrong with a form that came back with errors.
    pub async fn wrong_with_errors(&self, typed: &[(&str, &str)]) -> Vec<String> {
        let typed: Vec<Value> = typed.iter().map(|(name, value)| json!([name, value])).collect();
        let found = self.evaluate(&ERRORS.replace("TYPED", &Value::from(typed).to_string())).await;
        found.as_array().unwrap().iter().map(ToString::to_string).collect()
    }
}
