//! `explain`: what a rule of the check is, why it is there, and an example.

use super::output;
use crate::diagnostic::Code;
use crate::environment::Environment;
use crate::failure::Exit;
use crate::failure::Failure;
use crate::failure::Unknown;
use crate::report;
use crate::report::Explanations;
use crate::run::Setting;
use crate::store;

/// Explains one rule, or lists all of them.
pub fn explain(environment: &mut Environment<'_>, setting: &Setting<'_>, code: Option<&str>) -> Result<Exit, Failure> {
    let words = setting.words();
    let text = store::explanations(&setting.language).or_else(|| store::explanations("en"));
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
