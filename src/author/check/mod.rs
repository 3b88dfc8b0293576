//! Every rule about content that one file alone cannot break. No printing, no disk.

mod allow;
mod balance;
mod cards;
mod care;
mod course;
mod depth;
mod endings;
mod example;
mod locales;
mod numbers;
mod regions;
mod said_twice;
mod span;
mod texts;
mod wording;
mod writing;

pub use care::claims;
pub use locales::locales;
pub use texts::texts;
pub use wording::Wording;
pub use writing::Readability;

use std::collections::BTreeSet;

use allow::{allow, allowances};
use balance::{balance, equal_options, long_options};
use cards::{cards, long_cards, unfilled};
use care::beside;
use depth::{few_questions, long_core, stale_minutes};
use endings::endings;
use jiff::civil::Date;
use regions::regions;
use said_twice::said_twice;
use writing::Writing;

use vangnet_core::diagnostic::{Code, Diagnostic, Severity, sort, without_consequences};
use vangnet_core::reading::{Course, Texts};

#[derive(Clone, Debug)]
pub struct Checked {
    /// Everything that is wrong, in reading order, without what authors allowed.
    pub diagnostics: Vec<Diagnostic>,
    /// One for each module and language.
    pub readability: Vec<Readability>,
}

/// Every rule on a course, on a day, with the wording lists that there are. Reads all of it.
pub fn all(course: &Course, wordings: &[Wording], today: Date) -> Checked {
    course.read_all();
    let content = course.content();
    let writing = Writing::of(course, wordings);
    let mut diagnostics = self::course::course(course, today);
    // A language that is only begun lacks pages by its nature; `translate` counts them.
    let is_begun = |one: &Diagnostic| {
        let language = one.place.file.rsplit('/').next().and_then(|file| file.strip_suffix(".toml"));
        one.code == Code::UntranslatedPage && !course.languages().iter().any(|known| Some(known.as_str()) == language)
    };
    diagnostics.extend(course.diagnostics().into_iter().filter(|one| !is_begun(one)));
    let broken: BTreeSet<String> =
        diagnostics.iter().filter(|one| one.severity() == Severity::Error).map(|one| one.place.file.clone()).collect();
    regions(course, &broken, &mut diagnostics);
    beside(content, wordings, &mut diagnostics);
    let mut readability = Vec::new();
    for module in course.modules_and_now() {
        let is_lesson = !course.is_now(&module.id);
        for language in module.prose.keys() {
            let path = format!("{}/{language}.toml", module.id);
            let Some(text) = content.text(&path) else { continue };
            let texts = Texts::of(&path, text);
            equal_options(&texts, &mut diagnostics);
            unfilled(course, &texts, language, &mut diagnostics);
            long_cards(course, module, language, &mut diagnostics);
            let wording = wordings.iter().find(|wording| wording.language == language.as_str());
            said_twice(module, &texts, wording, &mut diagnostics);
            if is_lesson {
                long_options(module, &texts, &mut diagnostics);
            }
            readability.push(writing.check(module, language, &texts, &mut diagnostics));
        }
        cards(course, module, &mut diagnostics);
        if is_lesson {
            balance(module, content, &broken, &mut diagnostics);
            endings(module, content, &mut diagnostics);
            long_core(module, content, &mut diagnostics);
            stale_minutes(course, module, &mut diagnostics);
            few_questions(module, content, &mut diagnostics);
        }
    }
    let exceptions = content.paths().flat_map(|path| allowances(path, content.text(path).unwrap_or_default()));
    let mut diagnostics = without_consequences(allow(diagnostics, exceptions.collect()));
    sort(&mut diagnostics);
    Checked { diagnostics, readability }
}
