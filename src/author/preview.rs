//! What a preview shows after a save: the page that changed, or what is wrong.

use std::sync::Arc;

use jiff::Timestamp;

use super::report::said;
use vangnet_core::diagnostic::{Diagnostic, Severity};
use vangnet_core::lesson::{Module, Page};
use vangnet_core::messages::{Languages, Messages};
use vangnet_core::model::{Id, Language};
use vangnet_core::player::{Address, Notice, Player};
use vangnet_core::reading::Course;

/// How many faults stand on the screen at once; `check` names them all.
const SHOWN: usize = 3;

/// `MODULE/PAGE` from what was named; a page alone is looked for in every module.
pub fn place(course: &Course, module: Option<&str>, page: Option<&str>) -> Option<String> {
    match (module, page) {
        (_, Some(page)) if page.contains('/') => Some(page.to_owned()),
        (Some(module), Some(page)) => Some(format!("{module}/{page}")),
        (Some(module), None) => Some(module.to_owned()),
        (None, Some(page)) => {
            let found = course.modules().find(|module| module.page(page).is_some());
            Some(found.map_or_else(|| page.to_owned(), |module| format!("{}/{page}", module.id)))
        }
        (None, None) => None,
    }
}

/// Shows another reading of the course, on the page that changed; the last good page stays behind a fault.
///
/// Gives back what is wrong now.
pub fn renew(player: &mut Player, course: Course, languages: &Languages, now: Timestamp) -> Vec<Notice> {
    course.read_all();
    let faults = faults(&course.diagnostics(), languages.get(player.language()));
    if faults.is_empty() || !loses_page(player, &course) {
        let open = player.page().map(|(module, page)| (&module.id, &page.id));
        let changed = first_change(player.course(), &course, open, player.language());
        player.replace_course(Arc::new(course));
        if let Some((language, page)) = changed {
            player.show_change(language, page, now);
        }
    }
    faults
}

/// The first faults as they are said on the screen, and how many more there are.
pub fn faults(diagnostics: &[Diagnostic], words: &Messages) -> Vec<Notice> {
    let errors: Vec<&Diagnostic> = diagnostics.iter().filter(|one| one.severity() == Severity::Error).collect();
    let shown = errors.iter().take(SHOWN).map(|one| {
        let (message, help) = said(one, words);
        format!("{}:{}:{}: {message} {help}", one.place.file, one.place.line, one.place.column)
    });
    let more = errors.len().checked_sub(SHOWN).filter(|more| *more > 0);
    let more = more.map(|count| words.format("notice-more-faults", &[("count", count.into())]));
    shown.chain(more).map(Notice::Fault).collect()
}

/// Whether the page that is open is not whole in another reading.
fn loses_page(player: &Player, course: &Course) -> bool {
    let Some((module, page)) = player.page() else { return course.ids().len() == 0 };
    let Some(module) = course.module(&module.id) else { return true };
    let spoken = module.prose.get(player.language()).or_else(|| module.prose.get(&module.source));
    module.page(&page.id).is_none() || spoken.is_none_or(|prose| !prose.pages.contains_key(&page.id))
}

/// The first page that changed and the language in which it did. Where one save changes many, such as a language file that
/// comes along, whoever writes stays where they are: the page that is open comes first, then its module, and of the
/// languages the one that is shown.
fn first_change(
    old: &Course,
    new: &Course,
    open: Option<(&Id, &Id)>,
    shown: &Language,
) -> Option<(Option<Language>, Address)> {
    let mut modules: Vec<&Module> = new.modules().collect();
    modules.sort_by_key(|module| open.is_none_or(|(open, _)| module.id != *open));
    modules.into_iter().find_map(|module| {
        let before = old.module(&module.id);
        let mut pages: Vec<&Page> = module.pages.iter().collect();
        pages.sort_by_key(|page| open != Some((&module.id, &page.id)));
        pages.into_iter().find_map(|page| {
            let change = |language| (language, Address::Page(module.id.clone(), page.id.clone()));
            let Some(before) = before else { return Some(change(None)) };
            let languages = module.prose.iter().filter(|(language, prose)| {
                let old = before.prose.get(*language).and_then(|prose| prose.pages.get(&page.id));
                prose.pages.get(&page.id) != old
            });
            if let Some((language, _)) = languages.min_by_key(|(language, _)| *language != shown) {
                return Some(change(Some(language.clone())));
            }
            (before.hashes.get(&page.id) != module.hashes.get(&page.id)).then(|| change(None))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn course(second: &str) -> Course {
        spoken("Een.", second, &["nl"])
    }

    /// A module of two pages, the same in each language.
    fn spoken(first: &str, second: &str, languages: &[&str]) -> Course {
        let page = |id: &str| format!("[page.{id}]\nkind = \"text\"\n");
        let prose = |id: &str, body: &str| format!("[page.{id}]\nheading = \"H\"\nbody = \"{body}\"\n");
        let lesson = format!("id = \"m\"\nsource = \"nl\"\npages = [\"a\", \"b\"]\n{}{}", page("a"), page("b"));
        let words = format!("title = \"T\"\nsummary = \"S\"\n{}{}", prose("a", first), prose("b", second));
        let said = languages.iter().map(|language| (format!("m/{language}.toml"), words.clone()));
        let course = Course::open(said.chain([("m/lesson.toml".to_owned(), lesson)]).collect());
        course.read_all();
        course
    }

    #[test]
    fn the_page_that_changed_is_found_with_its_language() {
        let (old, new) = (course("Twee."), course("Drie."));
        let (page, language) = (Address::Page(Id::known("m"), Id::known("b")), Some(Id::known("nl")));
        let nl = Id::known("nl");
        assert_eq!(first_change(&old, &new, None, &nl), Some((language, page)));
        assert_eq!(first_change(&old, &old, None, &nl), None);
    }

    #[test]
    fn whoever_writes_stays_on_their_page_and_in_their_language_when_more_changes_at_once() {
        let (old, new) = (spoken("Een.", "Twee.", &["nl"]), spoken("Eén.", "Drie.", &["en", "nl", "pap"]));
        let (m, b) = (Id::known("m"), Id::known("b"));
        for language in ["nl", "pap"].map(Id::known) {
            let stays = Some((Some(language.clone()), Address::Page(m.clone(), b.clone())));
            assert_eq!(first_change(&old, &new, Some((&m, &b)), &language), stays);
        }
    }

    #[test]
    fn a_page_that_is_named_alone_is_looked_for() {
        let course = course("Twee.");
        assert_eq!(place(&course, None, Some("b")).as_deref(), Some("m/b"));
        assert_eq!(place(&course, Some("m"), Some("b")).as_deref(), Some("m/b"));
        assert_eq!(place(&course, None, Some("x/y")).as_deref(), Some("x/y"));
        assert_eq!(place(&course, None, Some("nowhere")).as_deref(), Some("nowhere"));
    }
}
