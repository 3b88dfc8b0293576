//! What is translated and who checked it, as a table or as JSON, and the files of a new language.

use serde_json::{Value, json};

use vangnet_core::is_blank;
use vangnet_core::lesson::Module;
use vangnet_core::messages::Messages;
use vangnet_core::model::{Language, PageState};
use vangnet_core::reading::Course;

/// Every module and language: how many pages are reviewed, draft, behind or missing, and which want work.
pub fn status_text(course: &Course, words: &Messages) -> String {
    let languages = languages(course);
    course.modules_and_now().map(|module| module_text(module, &languages, words)).collect::<Vec<_>>().join("\n")
}

/// The same for programs, with the pages themselves.
pub fn status_json(course: &Course) -> Value {
    let languages = languages(course);
    let modules: Vec<Value> = course.modules_and_now().map(|module| module_json(module, &languages)).collect();
    json!({ "format": 1, "modules": modules })
}

/// The languages that are promised or begun, sorted.
fn languages(course: &Course) -> Vec<Language> {
    let begun = course.modules_and_now().flat_map(|module| module.prose.keys().cloned());
    let mut languages: Vec<Language> = course.languages().iter().cloned().chain(begun).collect();
    languages.sort();
    languages.dedup();
    languages
}

fn in_state<'m>(module: &'m Module, language: &str, state: PageState) -> Vec<&'m str> {
    let pages = module.pages.iter().filter(|page| module.page_state(&page.id, language) == state);
    pages.map(|page| page.id.as_str()).collect()
}

fn module_text(module: &Module, languages: &[Language], words: &Messages) -> String {
    let mut text = words.format("translate-module", &[("module", module.id.as_str().into())]) + "\n";
    for language in languages {
        let pages = |state| in_state(module, language, state);
        let (behind, missing) = (pages(PageState::Behind), pages(PageState::Missing));
        let counts = [
            ("language", language.as_str().into()),
            ("reviewed", pages(PageState::Reviewed).len().into()),
            ("draft", pages(PageState::Draft).len().into()),
            ("behind", behind.len().into()),
            ("missing", missing.len().into()),
        ];
        text.push_str(&format!("  {}", words.format("translate-language", &counts)));
        if *language == module.source {
            text.push_str(&format!(" {}", words.text("translate-source")));
        }
        text.push('\n');
        let pages = module.pages.iter().map(|page| page.id.as_str());
        let rewritten: Vec<&str> = pages.filter(|page| module.was_rewritten(page, language)).collect();
        for (id, list) in
            [("translate-behind", behind), ("translate-rewritten", rewritten), ("translate-missing", missing)]
        {
            let list = list.join(", ");
            if !list.is_empty() {
                text.push_str(&format!("    {}\n", words.format(id, &[("pages", (&list).into())])));
            }
        }
    }
    text
}

fn module_json(module: &Module, languages: &[Language]) -> Value {
    let states = [PageState::Reviewed, PageState::Draft, PageState::Behind, PageState::Missing];
    let languages = languages.iter().map(|language| {
        let pages = states.iter().map(|state| (state.as_str().to_owned(), json!(in_state(module, language, *state))));
        (language.to_string(), Value::Object(pages.collect()))
    });
    json!({ "id": module.id, "source": module.source, "languages": Value::Object(languages.collect()) })
}

/// The files of a new language beside those of the source: the path, and the text where there is none yet.
pub fn new_language(course: &Course, language: &Language, words: &Messages) -> Vec<(String, Option<String>)> {
    let content = course.content();
    let file = |module: &Module| {
        let source = content.text(&format!("{}/{}.toml", module.id, module.source))?;
        let path = format!("{}/{language}.toml", module.id);
        let text = content.text(&path).is_none_or(is_blank).then(|| laid_out(source, &module.source, words));
        Some((path, text))
    };
    course.modules_and_now().filter_map(file).collect()
}

/// The source file with every page behind `#`, and the title and summary as they are.
fn laid_out(source: &str, language: &Language, words: &Messages) -> String {
    let head = words.format("translate-head", &[("source", language.as_str().into())]);
    let mut text = format!("# {head}\n\n");
    let mut in_pages = false;
    for line in source.lines() {
        in_pages |= line.trim_start().starts_with("[page");
        let mark = if in_pages && !line.trim().is_empty() { "# " } else { "" };
        text.push_str(&format!("{mark}{line}\n"));
    }
    text
}
