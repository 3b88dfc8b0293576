//! Choices that belong to a front end, such as its colours. The course lists and keeps them and knows no more of them.

#[derive(Clone, Debug)]
pub struct Preference {
    /// Its name in the progress file.
    pub key: &'static str,
    /// The message that names it.
    pub label: &'static str,
    /// The message that says what it changes.
    pub about: &'static str,
    /// Each value as it is kept, with the message that names it.
    pub values: &'static [(&'static str, &'static str)],
    pub default: &'static str,
    /// A value for this session, until another one is chosen.
    pub asked: Option<&'static str>,
}
