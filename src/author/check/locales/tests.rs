//! What is said about interface texts, one rule after the other.

use super::*;
use vangnet_core::diagnostic::Code;
use vangnet_core::model::Id;

fn catalogue(language: &str, text: &str) -> Catalogue {
    Catalogue { language: language.to_owned(), files: vec![("home.ftl".to_owned(), text.to_owned().into())] }
}

/// What is found in promised languages.
fn found(texts: &[(&str, &str)]) -> Vec<Diagnostic> {
    let catalogues: Vec<Catalogue> = texts.iter().map(|(language, text)| catalogue(language, text)).collect();
    let promised: Vec<Id> = texts.iter().map(|(language, _)| Id::parse(language).expect("a tag")).collect();
    locales(&catalogues, &promised)
}

/// One line for each: language, line, code, and what was found there.
fn lines(texts: &[(&str, &str)]) -> Vec<String> {
    let line = |one: Diagnostic| {
        let language = one.place.file.split('/').nth(1).unwrap_or_default().to_owned();
        let what = one.arguments.iter().find(|(name, _)| matches!(*name, "found" | "character"));
        let what = what.map(|(_, what)| format!(" {what}")).unwrap_or_default();
        let meant = one.suggestion.map(|word| format!(" ({word}?)")).unwrap_or_default();
        format!("{language}:{} {}{what}{meant}", one.place.line, one.code)
    };
    found(texts).into_iter().map(line).collect()
}

fn both(dutch: &str, english: &str) -> Vec<String> {
    lines(&[("nl", dutch), ("en", english)])
}

/// What is found in English alone.
fn alone(text: &str) -> Vec<String> {
    lines(&[("en", text)])
}

const NONE: [&str; 0] = [];

#[test]
fn languages_that_agree_are_clean() {
    let text =
        "home-a = A\n# $n (Number) - how many\nhome-b = { $n ->\n    [one] B\n   *[other] { $n } B\n}\n    .hint = H\n";
    assert_eq!(both(text, text), NONE);
}

#[test]
fn a_message_that_one_language_lacks_is_told_once_where_it_stands() {
    let (a, more) = ("home-a = A\n", "home-a = A\nhome-b = B\n");
    assert_eq!(both(a, more), ["en:2 missing-message"]);
    assert_eq!(lines(&[("nl", a), ("en", more), ("pl", more)]), ["en:2 missing-message"]);
}

#[test]
fn a_language_that_is_begun_lacks_nothing_and_what_it_has_is_held_to_the_same() {
    let english = "home-a = A\n# $n (Number) - n\nhome-b = { $n }\n";
    let begun = |text: &str| locales(&[catalogue("en", english), catalogue("pap", text)], &[Id::known("en")]);
    assert_eq!(begun("home-a = A\n"), []);
    let codes = |text: &str| begun(text).into_iter().map(|one| one.code).collect::<Vec<_>>();
    assert_eq!(codes("# $n (Number) - n\nhome-b = B\n"), [Code::LostValue]);
    assert_eq!(codes("# $n (Number) - n\nhome-b = { $n } { -term }\n"), [Code::UnknownReference]);
    assert_eq!(codes("home-a = { \" \" }\n"), [Code::MessageLeftover]);
    let spoiled = locales(&[catalogue("en", english), catalogue("pap", english)], &[Id::known("en"), Id::known("pap")]);
    assert_eq!(spoiled, []);
}

#[test]
fn another_attribute_is_told_of_the_language_that_differs_from_english() {
    assert_eq!(both("home-a = A\n    .hint = H\n", "home-a = A\n"), ["nl:1 message-mismatch"]);
    assert_eq!(both("home-a = A\n", "home-a = A\n    .hint = H\n"), ["nl:1 message-mismatch"]);
}

#[test]
fn doubles_broken_messages_and_foreign_prefixes_are_seen() {
    assert_eq!(alone("home-a = A\nhome-a = B\n"), ["en:2 duplicate-id home-a"]);
    assert_eq!(alone("other-a = A\n"), ["en:1 message-prefix"]);
}

#[test]
fn of_a_message_that_cannot_be_read_only_that_is_told() {
    assert_eq!(alone("home-a = {\nhome-b = { home-a }\n"), ["en:2 locale-syntax"]);
    assert_eq!(both("home-a = {\n", "home-a = A\n"), ["nl:2 locale-syntax"]);
}

#[test]
fn a_quoted_message_must_be_there_and_who_quotes_it_is_told_once() {
    assert_eq!(alone("home-a = A\nhome-b = { home-a } and { -name }\n-name = V\n"), NONE);
    assert_eq!(alone("home-ab = A\nhome-b = { home-ac }\n"), ["en:2 unknown-reference home-ac (home-ab?)"]);
    assert_eq!(alone("home-b = { -name }\n"), ["en:1 unknown-reference -name"]);
    assert_eq!(alone("home-b = { -name }\n-name = { -other }\n"), ["en:2 unknown-reference -other"]);
    assert_eq!(alone("home-a = A\nhome-b = { home-a.help }\n"), ["en:2 unknown-reference home-a.help (home-a?)"]);
    assert_eq!(alone("home-a = { home-b }\nhome-b = { -name }\n"), ["en:2 unknown-reference -name"]);
    let inside = "# $n (Number) - n\nhome-a = { $n ->\n    [0] { -name }\n   *[other] { $n }\n}\n";
    assert_eq!(alone(inside), ["en:2 unknown-reference -name"]);
    let files = [("home.ftl", "home-b = { keys-a }\n"), ("keys.ftl", "keys-a = A\n")];
    let files = files.map(|(name, text)| (name.to_owned(), text.into())).to_vec();
    let found = locales(&[Catalogue { language: "en".to_owned(), files }], &[]);
    assert_eq!(found.iter().map(|one| one.code).collect::<Vec<_>>(), [Code::UnknownReference], "another file");
}

#[test]
fn messages_that_quote_each_other_are_told_once() {
    assert_eq!(alone("home-a = { home-b }\nhome-b = B { home-a }\n"), ["en:1 circular-message home-a, home-b"]);
    assert_eq!(alone("home-a = A { home-a }\n"), ["en:1 circular-message home-a"]);
    let quoted = "home-c = C { home-b }\nhome-a = A { home-b }\nhome-b = B { home-a }\n";
    assert_eq!(alone(quoted), ["en:2 circular-message home-a, home-b"], "who only quotes them is not to blame");
}

#[test]
fn plurals_have_the_forms_of_their_language() {
    let with = |keys: &str| format!("# $n (Number) - how many\nhome-b = {{ $n ->\n{keys}}}\n");
    let english = |keys: &str| alone(&with(keys));
    assert_eq!(english("    [0] none\n    [one] B\n   *[other] C\n"), NONE);
    assert_eq!(english("    [0] none\n   *[other] C\n"), NONE);
    assert_eq!(english("    [one] B\n    [zeero] A\n   *[other] C\n"), ["en:2 bad-plural zeero"]);
    assert_eq!(english("    [eins] B\n   *[other] C\n"), ["en:2 bad-plural eins"]);
    assert_eq!(english("    [one] B\n   *[many] C\n"), ["en:2 bad-plural many"]);
    let polish = |keys: &str| lines(&[("pl", &with(keys))]);
    assert_eq!(polish("    [one] A { $n }\n    [few] B { $n }\n   *[many] C { $n }\n"), NONE);
    assert_eq!(polish("    [one] A\n    [few] B\n    [many] C\n   *[other] D\n"), NONE);
    assert_eq!(polish("    [one] A\n    [few] B\n   *[other] D\n"), NONE, "what is left is one form");
    assert_eq!(polish("    [one] A\n   *[other] D\n"), ["pl:2 bad-plural few"]);
    assert_eq!(polish("    [one] A\n    [two] B\n    [few] B\n   *[many] C\n"), ["pl:2 bad-plural two"]);
}

#[test]
fn a_form_that_comes_after_another_for_the_same_value_is_never_chosen() {
    let number = |keys: &str| alone(&format!("# $n (Number) - n\nhome-b = {{ $n ->\n{keys}   *[other] C\n}}\n"));
    assert_eq!(number("    [1] A\n    [one] B\n"), ["en:2 bad-plural one"]);
    assert_eq!(number("    [one] A\n    [1] B\n"), ["en:2 bad-plural 1"]);
    assert_eq!(number("    [0] A\n    [0] B\n    [one] D\n"), ["en:2 bad-plural 0"]);
    let word = |keys: &str| alone(&format!("# $w (String) - w\nhome-b = {{ $w ->\n{keys}   *[other] C\n}}\n"));
    assert_eq!(word("    [parent] A\n"), NONE);
    assert_eq!(word("    [parent] A\n    [parent] B\n"), ["en:2 never-chosen parent"]);
    assert_eq!(word("    [0] A\n"), ["en:2 never-chosen 0"]);
    assert_eq!(word("    [one] A\n"), ["en:2 never-chosen one"]);
}

#[test]
fn a_slip_in_a_word_that_chooses_is_told_of_the_language_that_has_it() {
    let with = |word: &str| format!("# $w (String) - w\nhome-a = {{ $w ->\n    [{word}] A\n   *[other] C\n}}\n");
    assert_eq!(both(&with("parrent"), &with("parent")), ["nl:2 never-chosen parrent (parent?)"]);
    assert_eq!(both(&with("teacher"), &with("parent")), NONE, "languages differ where they differ");
}

#[test]
fn what_a_reader_would_see_of_a_message_itself_is_refused() {
    let about = "# $n (Number) - how many\n";
    for (text, leftover) in [
        ("home-a = { NUMBER($n) }\n", "{NUMBER()}"),
        ("home-a = { $n ->\n    [one] A\n   *[other] { NUMBER($n) }\n}\n", "{NUMBER()}"),
        ("home-a = { NUMBER($n) ->\n    [one] A\n   *[other] { $n }\n}\n", "{NUMBER()}"),
        ("home-a = { $n ->\n    [one] { \"\" }\n   *[other] { $n }\n}\n", "{ \"\" }"),
        ("home-a = It { $n ->\n    [one] { \"\" }\n   *[other] { $n }\n} is\n", "It  is"),
        ("home-a =\n    .help = H { $n }\n", "[home-a]"),
        ("home-a = { \" \" }\n    .help = H { $n }\n", "{ \"\" }"),
        ("home-a = A { $n }\n    .help = { \"\" }\n", "{ \"\" }"),
        ("home-a = { $n } { \"{\" }x{ \"}\" }\n", "{x}"),
        ("home-a = { -term } { $n }\n-term = { $case }\n", "{$case}"),
    ] {
        assert_eq!(both(&format!("{about}{text}"), &format!("{about}{text}")).len(), 2, "{text}");
        assert_eq!(alone(&format!("{about}{text}")), [format!("en:2 message-leftover {leftover}")], "{text}");
    }
    let quoted = "home-a = A\n    .help = { home-b }\nhome-b = { \"\" }\n";
    assert_eq!(alone(quoted), ["en:3 message-leftover { \"\" }"], "where it stands");
    let much = format!("{about}home-a = {}\n", "{ $n } ".repeat(101));
    assert_eq!(alone(&much), ["en:2 message-leftover …"], "it breaks off");
}

#[test]
fn a_number_that_another_language_says_with_the_same_number_is_lost() {
    let with = |one: &str, other: &str| {
        format!("# $n (Number) - n\nhome-a = {{ $n ->\n    [one] {one}\n   *[other] {other}\n}}\n")
    };
    let says = with("{ $n } A", "{ $n } B");
    assert_eq!(both(&with("A", "B"), &says), ["nl:2 lost-value n"], "in every form");
    assert_eq!(both(&says, &with("A", "B")), ["en:2 lost-value n"], "English is not always right");
    assert_eq!(both(&with("{ $n } A", "B"), &says), ["nl:2 lost-value n"], "in one form");
    assert_eq!(both(&with("een A", "{ $n } B"), &says), NONE, "a form for one number may say it in words");
    assert_eq!(both("# $n (Number) - n\nhome-a = A\n", &says), ["nl:2 lost-value n"], "at all");
    let polish = "# $n (Number) - n\nhome-a = { $n ->\n    [one] A\n    [few] B\n   *[many] { $n } C\n}\n";
    assert_eq!(lines(&[("pl", polish), ("en", &says)]), ["pl:2 lost-value n"], "in one form of several numbers");
    let japanese = "# $n (Number) - n\nhome-a = A\n";
    assert_eq!(lines(&[("ja", japanese), ("en", &with("A", "B"))]), NONE, "a language without plurals chooses none");
    assert_eq!(lines(&[("ja", japanese), ("en", &says)]), ["ja:2 lost-value n"]);
}

#[test]
fn the_form_in_which_a_value_is_lost_is_named() {
    let with = |parent: &str| {
        format!(
            "# $name (String) - who\n# $role (String) - role\nhome-a = {{ $role ->\n    [parent] {parent}\n   \
             *[other] B {{ $name }}\n}}\n"
        )
    };
    let found = found(&[("nl", &with("A")), ("en", &with("A { $name }"))]);
    assert_eq!(found.len(), 1, "{found:?}");
    let form = found[0].arguments.iter().find(|(name, _)| *name == "form").expect("a form");
    assert_eq!((found[0].code, form.1.as_str()), (Code::LostValue, "$role = parent"));
}

#[test]
fn a_value_under_another_name_is_told_once_and_of_the_language_that_is_wrong() {
    let with = |name: &str| format!("# $role (String) - who\nhome-a = Hello {{ ${name} }}\n");
    assert_eq!(both(&with("rolle"), &with("role")), ["nl:2 unknown-value rolle ($role?)"]);
    assert_eq!(both(&with("role"), &with("rolle")), ["en:2 unknown-value rolle ($role?)"]);
    let three = lines(&[("nl", &with("rolle")), ("en", &with("role")), ("pl", &with("role"))]);
    assert_eq!(three, ["nl:2 unknown-value rolle ($role?)"]);
    assert_eq!(both("# $n (Number) - n\nhome-a = { $n }\n", "home-a = A\n"), ["nl:2 unknown-value n"]);
    let quoted = "# $role (String) - who\nhome-a = { home-b }\n# $role (String) - who\nhome-b = { $rolle }\n";
    assert_eq!(alone(quoted), ["en:4 unknown-value rolle ($role?)"]);
}

#[test]
fn a_variable_is_described_above_its_message() {
    assert_eq!(alone("# $name (String) - who\nhome-a = { $name }\n"), NONE);
    assert_eq!(alone("# $name (String) - who, as in $n = 1 (or more)\nhome-a = { $name }\n"), NONE);
    assert_eq!(alone("home-a = { $name }\n"), ["en:1 undescribed-variable name"]);
}

#[test]
fn every_form_is_said_however_many_there_are() {
    let names = ["a", "b", "c", "d", "e"];
    let comments: String = names.iter().map(|name| format!("# ${name} (String) - w\n")).collect();
    // In the innermost of five choices, and in the second of two.
    let form = |inside: &str| {
        names.iter().rev().fold(inside.to_owned(), |inside, name| {
            format!("{{ ${name} ->\n    [w] {inside}\n    [x] X\n    [y] Y\n   *[other] O\n    }}")
        })
    };
    let beside = "{ $a ->\n    [w] W\n   *[other] { -lost }\n    }";
    assert_eq!(alone(&format!("{comments}home-a = {}\n", form("N"))), NONE);
    assert_eq!(alone(&format!("{comments}home-a = {}\n", form("{ -name }"))), ["en:6 unknown-reference -name"]);
    assert_eq!(alone(&format!("{comments}home-a = {} {beside}\n", form("N"))), ["en:6 unknown-reference -lost"]);
}

#[test]
fn a_letter_that_no_lesson_may_hold_is_refused_in_messages_and_terms_too() {
    for (text, said) in [
        ("home-a = A\u{ad}B\n", "en:1 bad-character U+00AD"),
        ("home-a = A\tB\n", "en:1 bad-character U+0009"),
        ("home-a = A { \"\\u202E\" }\n", "en:1 bad-character U+202E"),
        ("home-a = A\n    .help = H ☎\n", "en:2 bad-character U+260E"),
        ("home-a = { -term }\n-term = T\u{200b}\n", "en:2 bad-character U+200B"),
        (
            "# $n (Number) - n\nhome-a = { $n ->\n    [one] \u{1f600}\n   *[other] { $n }\n}\n",
            "en:3 bad-character U+1F600",
        ),
    ] {
        assert_eq!(alone(text), [said], "{text}");
    }
    assert_eq!(alone("# A comment is not said ☎\nhome-a = A\n"), NONE);
    assert_eq!(alone("home-a = A\r\n    B\r\n"), NONE, "the line ends of Windows are none");
}
