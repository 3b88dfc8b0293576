//! Which plural forms a language has, and which numbers choose them: as the program itself chooses.

use vangnet_core::messages::{Catalogue, Messages};

use super::written::{Key, Selector};

pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers that show every form that a language uses for those: all up to here, and some that are large.
const COUNTS: u32 = 200;
const LARGE: [f64; 3] = [1_234.0, 12_345.0, 1_000_000.0];

#[derive(Debug)]
pub(super) struct Plurals {
    /// Numbers, each with its form.
    chosen: Vec<(f64, &'static str)>,
}

impl Plurals {
    pub(super) fn of(language: &str) -> Self {
        let forms: String = CATEGORIES.iter().map(|name| format!("    [{name}] {name}\n")).collect();
        let text = format!("plural-of = {{ $n ->\n{forms}   *[none] none\n}}\n");
        let files = vec![("plural.ftl".to_owned(), text.into())];
        let words = Messages::new(&Catalogue { language: language.to_owned(), files }, None);
        let name = |number: f64| {
            let chosen = words.format("plural-of", &[("n", number.into())]);
            CATEGORIES.into_iter().find(|name| *name == chosen)
        };
        let numbers = (0..=COUNTS).map(f64::from).chain(LARGE);
        Self { chosen: numbers.filter_map(|number| Some((number, name(number)?))).collect() }
    }

    /// The forms for whole numbers. Polish has no `other` for those.
    pub(super) fn names(&self) -> Vec<&'static str> {
        CATEGORIES.into_iter().filter(|name| self.chosen.iter().any(|(_, chosen)| chosen == name)).collect()
    }

    pub(super) fn of_number(&self, number: f64) -> Option<&'static str> {
        self.chosen.iter().find(|(other, _)| *other == number).map(|(_, name)| *name)
    }

    /// The numbers of a form.
    pub(super) fn numbers(&self, form: &str) -> impl Iterator<Item = f64> {
        self.chosen.iter().filter(move |(_, name)| *name == form).map(|(number, _)| *number)
    }

    /// The key of a choice by number that is never chosen, or the form of the language that has none.
    pub(super) fn problem(&self, selector: &Selector) -> Option<String> {
        let keys = &selector.keys;
        let chosen_by = |number: f64, name: &str| {
            keys.iter().position(|key| key.number.map_or(key.name == name, |written| written == number))
        };
        // Parts of a whole may have `other` where whole numbers do not.
        let is_odd = |(at, key): (usize, &Key)| match key.number {
            Some(number) => chosen_by(number, self.of_number(number).unwrap_or_default()) != Some(at),
            None if key.name == "other" => false,
            None => !self.chosen.iter().any(|(number, name)| chosen_by(*number, name) == Some(at)),
        };
        if let Some(odd) = keys.iter().enumerate().find(|key| is_odd(*key)) {
            return Some(odd.1.name.clone());
        }
        if !keys.iter().any(|key| key.name != "other" && CATEGORIES.contains(&key.name.as_str())) {
            return None;
        }
        // A form in which each number has a key of its own needs none.
        let lacks = |name: &&str| self.numbers(name).any(|number| chosen_by(number, name).is_none());
        let lacking: Vec<&str> = self.names().into_iter().filter(lacks).collect();
        // What everything else is said in may be the last form under another name.
        let rest = keys.iter().any(|key| key.is_default && key.name == "other");
        lacking.first().filter(|_| lacking.len() > usize::from(rest)).map(|name| (*name).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_the_forms_that_the_program_chooses_for_it() {
        let names = |language: &str| Plurals::of(language).names();
        assert_eq!(names("nl"), ["one", "other"]);
        assert_eq!(names("pl"), ["one", "few", "many"]);
        assert_eq!(names("ar"), CATEGORIES);
        assert_eq!(names("pt-br"), names("pt"), "a language of a country");
        assert_eq!(names("ja"), ["other"]);
        assert_eq!(names("xx"), names("en"), "the program counts as in English in a language that it does not know");
    }
}
