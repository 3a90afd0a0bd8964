//! The fields that say who is invited, shared by the invitation and its correction (R31).

use crate::domain::people::{EmailAddress, InvalidName, PersonName};
use crate::i18n::{Locale, is_country};
use crate::web::components::Choice;
use crate::web::form::FieldErrors;
use crate::web::language;

/// As typed.
#[derive(Debug, Clone, Default)]
pub struct PersonFields {
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub language: String,
    pub country: String,
}

/// As they can be stored.
#[derive(Debug)]
pub struct Person {
    pub email: EmailAddress,
    pub first_name: PersonName,
    pub last_name: PersonName,
    pub language: String,
    pub country: String,
}

impl PersonFields {
    /// Notes every field that needs another look, in the order of the page.
    pub fn parse(&self, l: &Locale, errors: &mut FieldErrors) -> Option<Person> {
        let email = EmailAddress::parse(&self.email).ok();
        if email.is_none() {
            let missing = self.email.trim().is_empty();
            let message = if missing { l.users_error_email_missing() } else { l.users_error_email_odd() };
            errors.add("email", message);
        }
        let first_name = match PersonName::parse(&self.first_name) {
            Ok(name) => Some(name),
            Err(invalid) => {
                errors.add(
                    "first_name",
                    match invalid {
                        InvalidName::Empty => l.users_error_first_name_missing(),
                        InvalidName::TooLong | InvalidName::Unprintable => l.users_error_first_name_odd(),
                        InvalidName::Link => l.common_error_name_link(),
                    },
                );
                None
            }
        };
        let last_name = match PersonName::parse(&self.last_name) {
            Ok(name) => Some(name),
            Err(invalid) => {
                errors.add(
                    "last_name",
                    match invalid {
                        InvalidName::Empty => l.users_error_last_name_missing(),
                        InvalidName::TooLong | InvalidName::Unprintable => l.users_error_last_name_odd(),
                        InvalidName::Link => l.common_error_name_link(),
                    },
                );
                None
            }
        };
        let language = Locale::find(&self.language);
        if language.is_none() {
            errors.add("language", l.users_error_language());
        }
        if !is_country(&self.country) {
            errors.add("country", l.users_error_country());
        }
        if !errors.is_empty() {
            return None;
        }
        Some(Person {
            email: email?,
            first_name: first_name?,
            last_name: last_name?,
            language: language?.tag().to_owned(),
            country: self.country.clone(),
        })
    }

    /// The languages that mails are written in, each by its own name.
    pub fn languages(&self) -> Vec<Choice> {
        language::choices(&self.language)
    }

    pub fn countries(&self, l: &Locale) -> Vec<Choice> {
        l.countries().iter().map(|(code, name)| choice(code, name, &self.country)).collect()
    }
}

/// One entry of a select.
pub fn choice(value: &str, label: &str, chosen: &str) -> Choice {
    Choice { value: value.to_owned(), label: label.to_owned(), chosen: value == chosen, ..Choice::default() }
}
