//! Search over pages, glossary and help lines.

use super::context::Context;
use super::shape::{Asks, Choice, Find, Search, View};
use super::{help, reference};
use crate::lesson::{Module, Page};
use crate::model::fold::fold;
use crate::model::phone;
use crate::player::{Action, Address};

const MOST: usize = 20;

pub(super) fn search(context: &Context<'_>) -> (View, Asks) {
    // The blank after a word stays in the field: another word may follow.
    let typed = context.player.query().to_owned();
    let query = typed.trim().to_owned();
    let choices = if query.is_empty() { Vec::new() } else { best(context, &query) };
    let found = if query.is_empty() {
        context.text("search-empty")
    } else {
        context.with("search-found", &[("count", choices.len().into())])
    };
    let search = Search { title: context.text("search-title"), prompt: context.text("search-prompt"), query, found };
    (View::Search(search), Asks::Find(Find { query: typed, choices }))
}

/// What holds every word of the query: by its label first, the words as they follow each other before those that stand
/// apart, else in the order of the course.
fn best(context: &Context<'_>, query: &str) -> Vec<Choice> {
    let query = Query::new(query);
    let rank = |(choice, text): (Choice, String)| {
        let by_label = query.place_in(&choice.label).map(|place| (0, place));
        let by_text = || query.place_in(&text).map(|place| (1, place));
        Some((by_label.or_else(by_text)?, choice))
    };
    let mut found: Vec<_> = entries(context).into_iter().filter_map(rank).collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, choice)| choice).take(MOST).collect()
}

/// What is looked for, as a text is compared with it.
pub(super) struct Query {
    folded: String,
    /// A part of a number to call, when nothing else was typed.
    digits: Option<String>,
}

impl Query {
    pub(super) fn new(typed: &str) -> Self {
        let is_sign = |letter: char| !letter.is_alphabetic();
        let digits = Some(phone::dialled(typed)).filter(|digits| digits.len() >= 3 && typed.chars().all(is_sign));
        Self { folded: fold(typed), digits }
    }

    /// 0 where the text holds the query as it is, 1 where it holds each word of it.
    pub(super) fn place_in(&self, text: &str) -> Option<usize> {
        let text = fold(text);
        let is_dialled = || self.digits.as_ref().is_some_and(|digits| text.contains(digits.as_str()));
        if text.contains(&self.folded) || is_dialled() {
            return Some(0);
        }
        self.folded.split(' ').all(|word| text.contains(word)).then_some(1)
    }
}

/// What can be found, each with the words it is found by.
fn entries(context: &Context<'_>) -> Vec<(Choice, String)> {
    let course = context.player.course();
    let mut entries = Vec::new();
    let mut add = |choice: Choice, detail: String, text: String| {
        entries.push((Choice { detail: Some(detail), ..choice }, text));
    };
    if let Some(module) = course.now() {
        for page in &module.pages {
            let choice = help::now_choice(context, module, page);
            add(choice, context.text("search-in-now"), texts(context, module, page));
        }
    }
    for line in help::helplines(context).lines {
        let contacts = line.phone.iter().chain(&line.web).map(|contact| contact.value.as_str());
        let text = [line.name.as_str(), line.whom.as_str()].into_iter().chain(contacts).collect::<Vec<_>>().join("\n");
        let choice = Choice::plain(line.name, Action::Open(Address::Helplines));
        add(choice, context.text("search-in-lines"), text);
    }
    for (id, term) in reference::terms(context) {
        let text = format!("{} {} {}", term.term, term.meaning, term.avoid.join(" "));
        let choice = Choice::plain(term.term.clone(), Action::Open(Address::Term(id.clone())));
        add(choice, context.text("search-in-glossary"), text);
    }
    for module in course.modules() {
        let detail = context.with("search-in-module", &[("module", context.title(module).into())]);
        for page in context.player.pages_of(module) {
            add(context.page_choice(module, &page.id), detail.clone(), texts(context, module, page));
        }
    }
    entries
}

/// What a page says before any answer: feedback is not searched, so that a search gives none away.
fn texts(context: &Context<'_>, module: &Module, page: &Page) -> String {
    context.filled(&written(context, module, page))
}

/// The same as it was written: without the names of the helplines that it mentions.
pub(super) fn written(context: &Context<'_>, module: &Module, page: &Page) -> String {
    let Some((prose, _)) = module.page_prose(&page.id, context.player.language()) else { return String::new() };
    let shown = prose.texts_for(context.player.role()).filter(|(slot, _)| slot.is_met_first());
    shown.flat_map(|(_, text)| text.lines()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::messages::{Catalogue, Messages};
    use crate::player::tests::player;
    use crate::progress::Progress;
    use crate::question::FreeText;

    const LESSON: &str = "id = \"m\"\nsource = \"nl\"\npages = [\"first\", \"second\", \"third\"]\n\
        [page.first]\nkind = \"text\"\n[page.second]\nkind = \"text\"\n[page.third]\nkind = \"close\"\n";
    const DUTCH: &str = "title = \"M\"\nsummary = \"Een les.\"\n[page.first]\nheading = \"Één foto\"\n\
        body = \"Wat u doet na een ‘geintje’ op school.\"\n[page.second]\nheading = \"Op school\"\n\
        body = \"Reünie met foto’s.\"\n[page.third]\nheading = \"Einde\"\nbody = \"Tot op school.\"\n";

    fn found(query: &str) -> Vec<String> {
        let files = [("m/lesson.toml", LESSON), ("m/nl.toml", DUTCH)];
        let mut player = player(files, Progress::default());
        player.update(Action::Query(FreeText::new(query)), Timestamp::UNIX_EPOCH);
        let messages = Messages::new(&Catalogue { language: "nl".to_owned(), files: Vec::new() }, None);
        let context = Context { player: &player, messages: &messages, address: player.address() };
        let (_, Asks::Find(find)) = search(&context) else { panic!("search asks for a query") };
        find.choices.into_iter().map(|choice| choice.label).collect()
    }

    #[test]
    fn accents_capitals_and_quotes_do_not_matter() {
        assert_eq!(found("EEN FOTO"), ["Één foto"]);
        assert_eq!(found("reunie foto's"), ["Op school"]);
        assert_eq!(found("\"geintje\""), ["Één foto"]);
    }

    #[test]
    fn a_number_to_call_is_found_however_it_is_written() {
        for typed in ["0900-8844", "0900 8844", "09008844", "0900–8844", "8844", "00 88", "900-88"] {
            assert_eq!(Query::new(typed).place_in("Politie 0900-8844"), Some(0), "{typed}");
        }
        assert_eq!(Query::new("0900 8845").place_in("Politie 0900-8844"), None);
    }

    #[test]
    fn words_that_follow_each_other_come_first() {
        assert_eq!(Query::new("op school").place_in("Tot op school."), Some(0));
        assert_eq!(Query::new("school op").place_in("Tot op school."), Some(1));
    }

    #[test]
    fn every_word_must_occur() {
        assert_eq!(found("school geintje"), ["Één foto"]);
        assert_eq!(found("school reis"), Vec::<String>::new());
    }

    #[test]
    fn a_label_comes_before_a_text_and_the_rest_in_order() {
        assert_eq!(found("school"), ["Op school", "Één foto", "Einde"]);
    }
}
