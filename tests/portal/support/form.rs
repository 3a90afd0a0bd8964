//! A form as it was rendered: a test can only fill in what its reader could.

use scraper::{ElementRef, Html, Selector};

use super::{Answer, Visitor};

#[derive(Debug, Clone)]
pub struct RenderedForm {
    action: String,
    method: String,
    /// Name, value, and whether it would be sent.
    controls: Vec<(String, String, bool)>,
    buttons: Vec<(String, String)>,
    /// Where buttons send the form instead: address and method.
    elsewhere: Vec<(String, String)>,
}

impl RenderedForm {
    #[track_caller]
    pub fn find(answer: &Answer, selector: &str) -> Self {
        let html = Html::parse_document(&answer.body);
        let found = Selector::parse(selector).unwrap();
        let Some(form) = html.select(&found).next() else {
            panic!("no {selector} on {}:\n{}", answer.path, answer.body)
        };
        let mut controls = Vec::new();
        let mut buttons = Vec::new();
        let mut roots = vec![form];
        // Controls elsewhere on the page may belong to the form by its id.
        let own = form.attr("id").map(|id| Selector::parse(&format!("[form='{id}']")).unwrap());
        if let Some(own) = &own {
            roots.extend(html.select(own));
        }
        let any = Selector::parse("input, select, textarea, button").unwrap();
        for root in roots {
            let inside = root.select(&any).chain(own.iter().filter(|_| root != form).map(|_| root));
            for control in inside {
                read(control, &mut controls, &mut buttons);
            }
        }
        let path = answer.path.split('?').next().unwrap_or_default();
        Self {
            action: form.attr("action").filter(|a| !a.is_empty()).unwrap_or(path).to_owned(),
            method: form.attr("method").unwrap_or("get").to_ascii_lowercase(),
            elsewhere: form.select(&any).filter_map(sent_elsewhere).collect(),
            controls,
            buttons,
        }
    }

    /// Types into a text field or chooses in a select.
    #[track_caller]
    pub fn set(mut self, name: &str, value: &str) -> Self {
        let control = self.controls.iter_mut().find(|(own, ..)| own == name);
        let Some(control) = control else { panic!("the form has no field {name}") };
        value.clone_into(&mut control.1);
        control.2 = true;
        self
    }

    /// Ticks (or not) the box of this name and value.
    #[track_caller]
    pub fn tick(mut self, name: &str, value: &str, ticked: bool) -> Self {
        let control = self.controls.iter_mut().find(|(n, v, _)| n == name && v == value);
        let Some(control) = control else { panic!("the form has no box {name}={value}") };
        control.2 = ticked;
        self
    }

    /// The values that would be sent under a name.
    pub fn values(&self, name: &str) -> Vec<&str> {
        self.controls.iter().filter(|(n, _, sent)| n == name && *sent).map(|(_, v, _)| v.as_str()).collect()
    }

    pub async fn submit(self, visitor: &mut Visitor) -> Answer {
        self.send(visitor, None).await
    }

    /// Presses the button of this name and value.
    #[track_caller]
    pub fn press<'a>(self, name: &str, value: &str, visitor: &'a mut Visitor) -> impl Future<Output = Answer> + 'a {
        let pair = (name.to_owned(), value.to_owned());
        assert!(self.buttons.contains(&pair), "the form has no button {name}={value}: {:?}", self.buttons);
        async move { self.send(visitor, Some(pair)).await }
    }

    /// Presses the button that sends the form to this address instead.
    #[track_caller]
    pub fn press_towards<'a>(self, address: &str, visitor: &'a mut Visitor) -> impl Future<Output = Answer> + 'a {
        let found = self.elsewhere.iter().find(|(own, _)| own == address).cloned();
        let Some((action, method)) = found else {
            panic!("the form has no button for {address}: {:?}", self.elsewhere)
        };
        Self { action, method, ..self }.submit(visitor)
    }

    async fn send(self, visitor: &mut Visitor, button: Option<(String, String)>) -> Answer {
        let mut fields: Vec<(&str, &str)> =
            self.controls.iter().filter(|(_, _, sent)| *sent).map(|(n, v, _)| (n.as_str(), v.as_str())).collect();
        if let Some((name, value)) = &button {
            fields.push((name, value));
        }
        if self.method == "post" {
            return visitor.post(&self.action, &fields).await;
        }
        let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        visitor.get(&format!("{}?{query}", self.action)).await
    }
}

fn sent_elsewhere(control: ElementRef<'_>) -> Option<(String, String)> {
    Some((control.attr("formaction")?.to_owned(), control.attr("formmethod").unwrap_or("post").to_ascii_lowercase()))
}

fn read(control: ElementRef<'_>, controls: &mut Vec<(String, String, bool)>, buttons: &mut Vec<(String, String)>) {
    let attribute = |name| control.attr(name).unwrap_or_default().to_owned();
    let (name, enabled) = (attribute("name"), control.attr("disabled").is_none());
    if name.is_empty() || !enabled {
        return;
    }
    match (control.value().name(), control.attr("type").unwrap_or("text")) {
        ("button", _) | ("input", "submit") => buttons.push((name, attribute("value"))),
        ("input", "checkbox" | "radio") => {
            let value = control.attr("value").unwrap_or("on").to_owned();
            controls.push((name, value, control.attr("checked").is_some()));
        }
        ("input", _) => controls.push((name, attribute("value"), true)),
        ("textarea", _) => controls.push((name, control.text().collect(), true)),
        _ => {
            let option = Selector::parse("option").unwrap();
            let options: Vec<ElementRef<'_>> = control.select(&option).collect();
            let chosen = options.iter().find(|o| o.attr("selected").is_some()).or(options.first());
            let value = chosen.and_then(|o| o.attr("value")).unwrap_or_default().to_owned();
            controls.push((name, value, true));
        }
    }
}
