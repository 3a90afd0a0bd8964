//! Languages: what people read, in the language that they read.
//!
//! Each sentence stands in `locales/<lang>/<area>.ftl`. The build checks that all locales hold the same
//! keys with the same variables and makes one method per key on [`Locale`]: `users-invite-button`
//! becomes `locale.users_invite_button()`, the attribute `users-email.hint` becomes
//! `locale.users_email_hint()`, variables become parameters. To add a sentence, write it in every
//! locale and call its method. To add a language, add its folder and run `.ci/cldr`; once somebody who speaks
//! it has read it, name it in `locales/reviewed.txt`. A locale is unpacked when it is first spoken. Tests have two
//! pseudo-locales made from English: `en-XA`, accented and longer, and `ar-XB`, from right to left.
//!
//! - `locale`: a shipped language, and finding one by its tag.
//! - `negotiation`: the best shipped language for a browser or an imported tag.
//! - `formats`: numbers, dates, lists and sorting.
//! - `names`: countries and languages.

mod argument;
mod formats;
mod locale;
mod messages;
mod names;
mod negotiation;

pub use argument::IntoArgument;
pub use locale::Locale;
pub use names::is_country;
