//! Rules about how much a module asks of its reader: how long its core is, and how often each of its rules is asked.

use super::course::place;
use vangnet_core::diagnostic::{Code, Diagnostic};
use vangnet_core::lesson::{MOST_MINUTES, Module, Page};
use vangnet_core::model::{Id, Role};
use vangnet_core::reading::{Content, Course};

/// Fewer questions than this ask a rule twice in the same case.
const ENOUGH: usize = 3;

/// Checks that the core is short enough for every role in every language.
pub(super) fn long_core(module: &Module, content: &Content, found: &mut Vec<Diagnostic>) {
    for language in module.prose.keys() {
        let longest =
            Role::ALL.into_iter().map(|role| (module.minutes(role, language), role)).max_by_key(|(time, _)| *time);
        if let Some((minutes, role)) = longest.filter(|(minutes, _)| *minutes > MOST_MINUTES) {
            let place = place(content, &format!("{}/lesson.toml", module.id), &["pages"]);
            let fault = Diagnostic::new(Code::LongCore, place).with("minutes", minutes).with("most", MOST_MINUTES);
            found.push(fault.with("role", role.as_str()).with("language", language));
        }
    }
}

/// Checks that the minutes that home shows before a module is read are those of its pages.
pub(super) fn stale_minutes(course: &Course, module: &Module, found: &mut Vec<Diagnostic>) {
    let kept = course.minutes_kept(&module.id);
    if kept.iter().any(|((language, role), minutes)| module.minutes(*role, language) != *minutes) {
        let place = place(course.content(), &format!("{}/status.toml", module.id), &["minutes"]);
        found.push(Diagnostic::new(Code::StaleMinutes, place).with("module", &module.id));
    }
}

/// Checks that each rule can be asked again in other cases, in every role.
pub(super) fn few_questions(module: &Module, content: &Content, found: &mut Vec<Diagnostic>) {
    for rule in &module.rules {
        let fewest =
            Role::ALL.into_iter().map(|role| (asked(module, rule, role), role)).min_by_key(|(count, _)| *count);
        if let Some((count, role)) = fewest.filter(|(count, _)| *count < ENOUGH) {
            let place = place(content, &format!("{}/lesson.toml", module.id), &["rules"]);
            let fault = Diagnostic::new(Code::FewQuestions, place).with("rule", rule).with("count", count);
            found.push(fault.with("least", ENOUGH).with("role", role.as_str()));
        }
    }
}

/// Questions about a rule that a role gets; what returns to an earlier page is no other one.
fn asked(module: &Module, rule: &Id, role: Role) -> usize {
    let is_about = |page: &&Page| page.about.as_ref() == Some(rule) && page.revisits.is_none();
    module.pages_for(role).filter(is_about).count()
}
