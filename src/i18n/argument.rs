//! What a message takes for its variables.

use std::{borrow::Cow, sync::Arc};

use fluent::FluentValue;

/// A value that a message prints: text, or a whole number that also chooses its plural form.
///
/// Templates hand over references to references; those count as the value itself. A type of the domain
/// that people read implements this beside its `Display`, or hands over its `as_str()`.
pub trait IntoArgument {
    /// The value as Fluent takes it. A number stays a number.
    fn argument(&self) -> FluentValue<'_>;
}

impl<T: IntoArgument + ?Sized> IntoArgument for &T {
    fn argument(&self) -> FluentValue<'_> {
        (**self).argument()
    }
}

macro_rules! texts {
    ($($text:ty)+) => {
        $(impl IntoArgument for $text {
            fn argument(&self) -> FluentValue<'_> {
                FluentValue::String(Cow::Borrowed(self))
            }
        })+
    };
}

macro_rules! numbers {
    ($($number:ty)+) => {
        $(impl IntoArgument for $number {
            fn argument(&self) -> FluentValue<'_> {
                FluentValue::from(*self)
            }
        })+
    };
}

texts!(str String Cow<'_, str> Box<str> Arc<str>);
numbers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
