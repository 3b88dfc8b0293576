//! Rules about a whole course: sources, regions, languages, help.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::author::cited::cited;
use vangnet_core::diagnostic::{Code, Diagnostic, Place};
use vangnet_core::lesson::{Kind, Module};
use vangnet_core::locate;
use vangnet_core::model::{Id, PageState, Topic};
use vangnet_core::reading::{Content, Course};

/// Days after which a help line should have been looked at again.
const STALE_AFTER: i32 = 365;

/// Days before its date in which a source is named already, so that there is time to look.
const SOON: i32 = 60;

pub(super) fn course(course: &Course, today: Date) -> Vec<Diagnostic> {
    let mut rules = Rules { course, found: Vec::new() };
    for module in course.modules_and_now() {
        rules.languages(module);
        rules.topics(module);
        rules.unstamped(module);
        rules.rewritten(module);
    }
    course.modules().for_each(|module| rules.help_card(module));
    rules.sources(today);
    rules.help_now();
    rules.stale_lines(today);
    rules.glossary();
    rules.found
}

struct Rules<'c> {
    course: &'c Course,
    found: Vec<Diagnostic>,
}

impl Rules<'_> {
    fn in_lesson(&self, module: &Module, keys: &[&str]) -> Place {
        place(self.course.content(), &format!("{}/lesson.toml", module.id), keys)
    }

    /// Every promised language has a file.
    fn languages(&mut self, module: &Module) {
        for language in self.course.languages().iter().filter(|language| !module.prose.contains_key(*language)) {
            let place = Place::file(&format!("{}/{language}.toml", module.id));
            let fault = Diagnostic::new(Code::MissingLanguage, place).with("language", language);
            self.found.push(fault.with("module", &module.id));
        }
    }

    /// Nothing leans on a source past its date, and a source near its date is named in time. One that nothing cites
    /// is named for that alone: a reader never meets it, and somebody would keep it up to date for nobody.
    fn sources(&mut self, today: Date) {
        let course = self.course;
        let cited = cited(course.content());
        for source in course.sources().values() {
            if !cited.contains(source.id.as_str()) {
                let place = place(course.content(), "sources.toml", &[&source.id]);
                self.found.push(Diagnostic::new(Code::UncitedSource, place).with("source", &source.id));
                continue;
            }
            let left = source.expires.since(today).map_or(0, |span| span.get_days());
            let code = match left {
                ..0 => Code::Expired,
                0..SOON => Code::ExpiresSoon,
                _ => continue,
            };
            let place = place(course.content(), "sources.toml", &[&source.id, "expires"]);
            self.found.push(Diagnostic::new(code, place).with("source", &source.id).with("date", source.expires));
        }
    }

    /// Every region has a line for a page that asks for help.
    fn topics(&mut self, module: &Module) {
        let regions = self.course.regions();
        for region in regions.values() {
            let parent = region.parent.as_ref().and_then(|id| regions.get(id));
            // What is nowhere in a region is left out of its help cards; a card without any line is worse.
            let lines = || region.lines.iter().chain(parent.into_iter().flat_map(|parent| &parent.lines));
            let served = |topic: &Topic| lines().any(|line| line.topics.contains(topic));
            for page in &module.pages {
                let topics = topics_of(&page.kind);
                if !topics.is_empty() && !topics.iter().any(served) {
                    let place = self.in_lesson(module, &["page", &page.id, "topics"]);
                    let topics: Vec<&str> = topics.iter().map(|topic| topic.as_str()).collect();
                    let fault = Diagnostic::new(Code::TopicWithoutLine, place).with("page", &page.id);
                    self.found.push(fault.with("region", &region.id).with("topics", topics.join(", ")));
                }
            }
        }
    }

    /// Every critical page says in `status.toml` who checked it, also when nobody did.
    fn unstamped(&mut self, module: &Module) {
        for page in module.pages.iter().filter(|page| page.critical) {
            let bare = module.prose.iter().filter(|(language, prose)| {
                prose.pages.contains_key(&page.id)
                    && !module.stamps.contains_key(&((*language).clone(), page.id.clone()))
            });
            let bare: Vec<&str> = bare.map(|(language, _)| language.as_str()).collect();
            if !bare.is_empty() {
                let place = self.in_lesson(module, &["page", &page.id, "critical"]);
                let fault = Diagnostic::new(Code::Unstamped, place).with("page", &page.id).with("module", &module.id);
                self.found.push(fault.with("languages", bare.join(", ")));
            }
        }
    }

    /// No text is another one than somebody checked. Of one whose source changed that is told alone: it is to be checked
    /// again in any case.
    fn rewritten(&mut self, module: &Module) {
        let stamped = module.stamps.keys().filter(|(language, page)| module.was_rewritten(page, language));
        for (language, page) in stamped.filter(|(language, page)| module.page_state(page, language) == PageState::Draft)
        {
            let place = place(self.course.content(), &format!("{}/status.toml", module.id), &[language, page]);
            let fault = Diagnostic::new(Code::Rewritten, place).with("page", page).with("language", language);
            self.found.push(fault.with("module", &module.id));
        }
    }

    /// Every module has a help card.
    fn help_card(&mut self, module: &Module) {
        if !module.pages.iter().any(|page| matches!(page.kind, Kind::Help(_))) {
            let place = self.in_lesson(module, &["pages"]);
            self.found.push(Diagnostic::new(Code::NoHelpCard, place).with("module", &module.id));
        }
    }

    /// *Help now* holds help cards and nothing else.
    fn help_now(&mut self) {
        let Some(module) = self.course.modules_and_now().find(|module| self.course.is_now(&module.id)) else { return };
        for page in module.pages.iter().filter(|page| !matches!(page.kind, Kind::Help(_))) {
            let place = self.in_lesson(module, &["page", &page.id, "kind"]);
            self.found.push(Diagnostic::new(Code::NotAHelpPage, place).with("page", &page.id));
        }
    }

    /// No help line was last looked at too long ago.
    fn stale_lines(&mut self, today: Date) {
        for region in self.course.own_regions() {
            for line in &region.lines {
                let days = line.checked.until(today).map_or(0, |span| span.get_days());
                if days > STALE_AFTER {
                    let path = format!("regions/{}.toml", region.id);
                    let place = place(self.course.content(), &path, &["line", &line.id, "checked"]);
                    let fault = Diagnostic::new(Code::StaleLine, place).with("line", &line.id);
                    self.found.push(fault.with("date", line.checked));
                }
            }
        }
    }

    /// Every language explains the same words.
    fn glossary(&mut self) {
        let ids: BTreeSet<&Id> = self.course.glossary().values().flat_map(|terms| terms.keys()).collect();
        for (language, terms) in self.course.glossary() {
            for id in ids.iter().filter(|id| !terms.contains_key(**id)) {
                let place = Place::file(&format!("glossary/{language}.toml"));
                self.found.push(Diagnostic::new(Code::MissingTerm, place).with("term", id));
            }
        }
    }
}

pub(super) fn place(content: &Content, path: &str, keys: &[&str]) -> Place {
    content.text(path).map_or_else(|| Place::file(path), |text| locate(path, text, keys))
}

fn topics_of(kind: &Kind) -> &[Topic] {
    match kind {
        Kind::Help(help) => &help.topics,
        Kind::Scenario(scenario) => &scenario.topics,
        _ => &[],
    }
}
