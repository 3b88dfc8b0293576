//! `explain`: what a rule of the check is, why it is there, and an example.

use super::output::output;
use super::session::Session;
use crate::author::report;
use crate::author::report::Explanations;
use crate::environment::Environment;
use crate::failure::{Exit, Failure, Unknown};
use crate::store;
use vangnet_core::diagnostic::Code;
use vangnet_core::model::FALLBACK_LANGUAGE;

/// Explains one rule, or lists all of them.
pub fn explain(environment: &mut Environment<'_>, session: &Session<'_>, code: Option<&str>) -> Result<Exit, Failure> {
    let words = session.words();
    let text = store::explanations(&session.language).or_else(|| store::explanations(FALLBACK_LANGUAGE));
    let explanations = Explanations::parse(&text.unwrap_or_default()).expect("the explanations are tested");
    let Some(given) = code else { return output(environment.output, &report::explain_list(&explanations, words)) };
    let known = || Code::ALL.iter().map(|code| code.to_string()).collect();
    let found = Code::ALL.iter().find(|code| code.as_str() == given.to_lowercase());
    let explained = found.and_then(|code| Some((*code, explanations.get(*code)?)));
    match explained {
        Some((code, one)) => output(environment.output, &report::explain(code, one, words)),
        None => Err(Failure::Unknown { what: Unknown::Rule, given: given.to_owned(), known: known() }),
    }
}
