//! Rules about a whole course: sources, regions, languages, help.

use jiff::civil::Date;

use crate::diagnostic::Code;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Place;
use crate::diagnostic::sort;
use crate::lesson::Course;
use crate::lesson::Id;
use crate::lesson::Kind;
use crate::lesson::Module;
use crate::lesson::Topic;
use crate::lesson::region::Region;

/// Days after which a help line should have been looked at again.
const STALE_AFTER: i32 = 365;

/// Checks a course on a day.
pub(super) fn course(course: &Course, today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for module in course.modules.iter().chain(&course.now) {
        languages(course, module, &mut found);
        expired(course, module, today, &mut found);
        topics(course, module, &mut found);
    }
    for module in &course.modules {
        help_card(module, &mut found);
    }
    help_now(course, &mut found);
    stale_lines(course, today, &mut found);
    glossary(course, &mut found);
    sort(&mut found);
    found
}

fn lesson_file(module: &Module) -> Place {
    Place::file(&format!("{}/lesson.toml", module.id))
}

/// Every promised language has a file.
fn languages(course: &Course, module: &Module, found: &mut Vec<Diagnostic>) {
    for language in course.languages.iter().filter(|language| !module.prose.contains_key(*language)) {
        let place = Place::file(&format!("{}/{language}.toml", module.id));
        found.push(Diagnostic::new(Code::MissingLanguage, place).with("language", language).with("module", &module.id));
    }
}

/// No page leans on a source past its date.
fn expired(course: &Course, module: &Module, today: Date, found: &mut Vec<Diagnostic>) {
    let mut cited: Vec<&Id> = module.pages.iter().flat_map(|page| &page.cites).collect();
    cited.sort();
    cited.dedup();
    for source in cited.into_iter().filter_map(|id| course.sources.get(id)).filter(|source| source.expires < today) {
        found.push(
            Diagnostic::new(Code::Expired, lesson_file(module)).with("source", &source.id).with("date", source.expires),
        );
    }
}

/// Every region has a line for each topic that a page asks for.
fn topics(course: &Course, module: &Module, found: &mut Vec<Diagnostic>) {
    let mut asked: Vec<Topic> = module.pages.iter().flat_map(|page| topics_of(&page.kind)).copied().collect();
    asked.sort();
    asked.dedup();
    for region in course.regions.values() {
        let parent = region.parent.as_ref().and_then(|id| course.regions.get(id));
        // What is nowhere in a region is left out of its help cards; a card without any line is worse.
        let served = |topic: &Topic| serves(region, *topic) || parent.is_some_and(|parent| serves(parent, *topic));
        for page in &module.pages {
            let topics = topics_of(&page.kind);
            if !topics.is_empty() && !topics.iter().any(served) {
                found.push(
                    Diagnostic::new(Code::TopicWithoutLine, lesson_file(module))
                        .with("page", &page.id)
                        .with("region", &region.id)
                        .with("topics", topics.iter().map(|topic| topic.as_str()).collect::<Vec<_>>().join(", ")),
                );
            }
        }
    }
}

fn serves(region: &Region, topic: Topic) -> bool {
    region.lines.iter().any(|line| line.topics.contains(&topic))
}

fn topics_of(kind: &Kind) -> &[Topic] {
    match kind {
        Kind::Help(help) => &help.topics,
        Kind::Scenario(scenario) => &scenario.topics,
        _ => &[],
    }
}

/// Every module has a help card.
fn help_card(module: &Module, found: &mut Vec<Diagnostic>) {
    if !module.pages.iter().any(|page| matches!(page.kind, Kind::Help(_))) {
        found.push(Diagnostic::new(Code::NoHelpCard, lesson_file(module)).with("module", &module.id));
    }
}

/// *Help now* holds help cards and nothing else.
fn help_now(course: &Course, found: &mut Vec<Diagnostic>) {
    let Some(module) = &course.now else { return };
    for page in module.pages.iter().filter(|page| !matches!(page.kind, Kind::Help(_))) {
        found.push(Diagnostic::new(Code::NotAHelpPage, lesson_file(module)).with("page", &page.id));
    }
}

fn stale_lines(course: &Course, today: Date, found: &mut Vec<Diagnostic>) {
    for region in course.regions.values() {
        for line in &region.lines {
            let days = line.checked.until(today).map_or(0, |span| span.get_days());
            if days > STALE_AFTER {
                let place = Place::file(&format!("regions/{}.toml", region.id));
                found.push(Diagnostic::new(Code::StaleLine, place).with("line", &line.id).with("date", line.checked));
            }
        }
    }
}

/// Every language explains the same words.
fn glossary(course: &Course, found: &mut Vec<Diagnostic>) {
    let mut ids: Vec<&Id> = course.glossary.values().flat_map(|terms| terms.keys()).collect();
    ids.sort();
    ids.dedup();
    for (language, terms) in &course.glossary {
        for id in ids.iter().filter(|id| !terms.contains_key(**id)) {
            let place = Place::file(&format!("glossary/{language}.toml"));
            found.push(Diagnostic::new(Code::MissingTerm, place).with("term", id));
        }
    }
}
