//! `explain`: what a rule of the check is, why it is there, and an example.

use super::output::say;
use super::session::Session;
use crate::author::report::{self, Explanations};
use crate::environment::Environment;
use crate::failure::{Exit, Failure};
use crate::store;
use vangnet_core::diagnostic::Code;
use vangnet_core::model::FALLBACK_LANGUAGE;

pub fn explain(environment: &mut Environment<'_>, session: &Session<'_>, code: Option<&str>) -> Result<Exit, Failure> {
    let words = session.words();
    let text = store::explanations(&session.language).or_else(|| store::explanations(FALLBACK_LANGUAGE));
    let explanations = toml::from_str::<Explanations>(&text.unwrap_or_default()).expect("the explanations are tested");
    let Some(given) = code else { return say(environment, session, &report::explain_list(&explanations, words)) };
    let found = Code::ALL.iter().find(|code| code.as_str() == given.to_lowercase());
    match found.and_then(|code| Some((*code, explanations.get(code.as_str())?))) {
        Some((code, one)) => say(environment, session, &report::explain(code, one, words)),
        None => Err(Failure::unknown("failure-unknown-rule", given, Code::ALL)),
    }
}
