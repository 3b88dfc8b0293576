//! Search over pages, glossary and help lines.

use super::context::Context;
use super::shape::{Asks, Choice, Find, Search, View};
use super::{help, reference};
use crate::lesson::{Module, Page};
use crate::model::fold::fold;
use crate::player::{Action, Address};

const MOST: usize = 20;

pub(super) fn search(context: &Context<'_>) -> (View, Asks) {
    let query = context.player.query().trim().to_owned();
    let choices = if query.is_empty() { Vec::new() } else { best(context, &query) };
    let found = if query.is_empty() {
        context.text("search-empty")
    } else {
        context.with("search-found", &[("count", choices.len().into())])
    };
    let search = Search {
        title: context.text("search-title"),
        prompt: context.text("search-prompt"),
        query: query.clone(),
        found,
    };
    (View::Search(search), Asks::Find(Find { query, choices }))
}

/// What holds every word of the query: by its label first, else in the order of the course.
fn best(context: &Context<'_>, query: &str) -> Vec<Choice> {
    let query = fold(query);
    let holds = |text: &str| {
        let text = fold(text);
        query.split(' ').all(|word| text.contains(word))
    };
    let (labelled, other): (Vec<_>, Vec<_>) =
        entries(context).into_iter().partition(|(choice, _)| holds(&choice.label));
    let other = other.into_iter().filter(|(_, text)| holds(text));
    labelled.into_iter().chain(other).map(|(choice, _)| choice).take(MOST).collect()
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
        let text = format!("{} {}", line.name, line.whom);
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
    fn every_word_must_occur() {
        assert_eq!(found("school geintje"), ["Één foto"]);
        assert_eq!(found("school reis"), Vec::<String>::new());
    }

    #[test]
    fn a_label_comes_before_a_text_and_the_rest_in_order() {
        assert_eq!(found("school"), ["Op school", "Één foto", "Einde"]);
    }
}
