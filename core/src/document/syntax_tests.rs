//! What an author is told of the usual slips in a file.

use super::syntax::problems;

fn told(text: &str) -> Vec<(&'static str, usize, String)> {
    let (_, errors) = toml::de::DeTable::parse_recoverable(text);
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    problems(text, &errors).into_iter().map(|one| (one.name, line(one.span.start), one.found)).collect()
}

#[test]
fn the_usual_slips_are_told_once_at_their_line_and_by_name() {
    let cases: &[(&str, &str, usize)] = &[
        ("t = \"a\"\n[page.a]\nbody = \"\"\"\nEen.\n\n[page.b]\nbody = \"\"\"\nTwee.\n\"\"\"\nc = 1\n", "open-text", 3),
        ("a = 1\nbody = \"\"\"\nEen tekst.\nheading = \"x\"\n", "open-text", 2),
        ("a = 1\nbody = \"\"\"\nEen tekst.\n", "open-text", 2),
        ("title = \"Eerste les\nb = \"c\"\n", "open-quote", 1),
        ("title = Eerste les\"\nb = \"c\"\n", "no-quotes", 1),
        ("title = Eerste les\n", "no-quotes", 1),
        ("kind = choice\n", "no-quotes", 1),
        ("title \"x\"\nb = \"c\"\n", "no-equals", 1),
        ("Dit is gewoon tekst.\nb = 1\n", "no-equals", 1),
        ("option reageer = \"x\"\n", "space-in-key", 1),
        ("é = \"x\"\n", "key", 1),
        ("heading: \"Mila\"\n", "colon", 1),
        ("[page.a]\nx = 1\ny = 2\n[page.b]\n[page.a]\nx = 1\ny = 2\n", "duplicate", 5),
        ("[page.a]\nx = 1\nx = 2\n", "duplicate", 3),
        ("[page.a]\noption.x = 1\noption.x = 2\n", "duplicate", 3),
        ("title = “Les”\n", "curled", 1),
        ("title = \"Les”\nb = \"c\"\n", "curled", 1),
        ("title = \"C:\\docs\"\n", "backslash", 1),
        ("a = 1\n[page.a\nx = 1\n", "head", 2),
        ("[page.a]]\nx = 1\n", "head", 1),
        ("a = 1\npage.a]\nx = 1\n", "head", 2),
        ("[page.a]\nx = 1\ny = 1\n# [page.b]\nx = 2\ny = 2\n", "duplicate", 5),
        ("checked = 24-11-2026 # this year\n", "day", 1),
        ("right = [\"a\" \"b\"]\n", "comma", 1),
        ("can = [\n  \"a\"\n  \"b\",\n]\n", "comma", 2),
        ("right = [\"a\", \"b\"\nkind = \"c\"\n", "open-list", 1),
        ("right = [\"a\", \"b\"\n\n[page.b]\nkind = \"c\"\n", "open-list", 1),
        ("whom = { nl = \"x\"\nkind = \"c\"\n", "open-table", 1),
        ("whom = { nl = \"x\" en = \"y\" }\n", "comma", 1),
        ("a = 1\n<<<<<<< HEAD\nb = 1\n=======\nb = 2\n>>>>>>> x\n", "conflict", 2),
        ("checked = 24-11-2026\n", "day", 1),
        ("checked = 2026-24-11\n", "day", 1),
        ("checked = 24/11/2026\n", "day", 1),
        ("checked = 24 november 2026\n", "day", 1),
        ("checked = 2026-2-3\n", "day", 1),
        ("title = \"Zeg \"dag\" nu\"\n", "inner-quote", 1),
        ("title =\nb = 1\n", "no-value", 1),
        ("pass = 0,8\n", "decimal-comma", 1),
        ("critical = True\n", "capital", 1),
        ("a = 1 b = 2\n", "two", 1),
        ("kind == \"a\"\nb = \"c\"\n", "equals", 1),
        ("kind := \"a\"\n", "equals", 1),
        ("kind => \"a\"\n", "equals", 1),
        ("whom = { nl == \"x\" }\n", "equals", 1),
        ("right = [\"a\",, \"b\"]\n", "comma-twice", 1),
        ("right = [, \"a\"]\n", "comma-twice", 1),
        ("right = [\n  \"a\",,\n  \"b\"\n]\n", "comma-twice", 2),
        ("whom = { nl = \"x\",, en = \"y\" }\n", "comma-twice", 1),
        ("whom = { nl = , en = \"y\" }\n", "no-value", 1),
        ("soort =\n", "no-value", 1),
        ("= \"x\"\n", "no-key", 1),
        ("- kind = \"x\"\n", "key", 1),
        ("kind = \"a\",\n", "rest", 1),
        ("kind = \"a\";\n", "rest", 1),
        ("minutes = 2,\n", "rest", 1),
        ("right = [\"a\", \"b\"]]\n", "rest", 1),
        ("right = \"a\", \"b\"\n", "no-brackets", 1),
        ("right = (\"a\", \"b\")\n", "no-brackets", 1),
        ("right = {\"a\", \"b\"}\n", "no-brackets", 1),
        ("right = [\"a\", b]\n", "no-quotes", 1),
        ("right = [\n  \"a\",\n  b,\n]\n", "no-quotes", 3),
        ("right = [\"a\", b\"]\n", "odd-quote", 1),
        ("right = [\"a\", \"b, \"c\"]\n", "odd-quote", 1),
        ("right = [\"a\", \"b}\nkind = \"c\"\n", "open-quote", 1),
        ("right = [“a”, \"b\"]\n", "curled", 1),
        ("kind = naam\n", "no-quotes", 1),
        ("kind = true-false\n", "no-quotes", 1),
    ];
    for (text, name, line) in cases {
        let told = told(text);
        let told: Vec<_> = told.iter().map(|(name, line, _)| (*name, *line)).collect();
        assert_eq!(told, [(*name, *line)], "{text:?}");
    }
}

#[test]
fn two_slips_on_two_lines_are_two_and_a_good_file_has_none() {
    let names: Vec<_> = told("a = \"x\nb: 1\nc = 3\n").into_iter().map(|one| one.0).collect();
    assert_eq!(names, ["open-quote", "colon"]);
    assert_eq!(told("body = \"\"\"\nkey = \"in a text\"\n\"\"\"\n"), []);
}

#[test]
fn what_stands_twice_says_where_the_first_is() {
    let text = "[page.a]\nx = 1\n[page.b]\nx = 2\n[page.a]\n";
    let (_, errors) = toml::de::DeTable::parse_recoverable(text);
    let found = problems(text, &errors);
    assert_eq!((found[0].found.as_str(), found[0].first), ("[page.a]", 1));
    let text = "[page.a]\nx = 1\n[page.b]\nx = 2\ny = 3\nx = 4\n";
    let (_, errors) = toml::de::DeTable::parse_recoverable(text);
    let found = problems(text, &errors);
    assert_eq!((found[0].found.as_str(), found[0].first), ("x", 4));
}

#[test]
fn what_is_wrong_in_a_list_is_shown_at_the_thing_itself() {
    let shown = |text: &str| {
        let (_, errors) = toml::de::DeTable::parse_recoverable(text);
        let found = problems(text, &errors);
        (text[found[0].span.clone()].to_owned(), found[0].found.clone())
    };
    for (text, place, found) in [
        ("right = [\"a\", b]\n", "b", "b"),
        ("right = [\n  \"a\",\n  twee woorden,\n]\n", "twee woorden", "twee woorden"),
        ("right = [\"a\", \"b\",, \"c\"]\n", ",", ""),
        ("whom = { nl = \"x\",, en = \"y\" }\n", ",", ""),
        ("right = [\"a\", b\"]\n", "b\"", ""),
        ("right = [“a”, \"b\"]\n", "“a”", "“"),
        ("kind == \"a\"\n", "==", "=="),
        ("kind := \"a\"\n", ":=", ":="),
        ("whom = { nl = = \"x\" }\n", "= =", "= ="),
        ("kind = \"a\", # x\n", ",", ","),
        ("right = [\"a\"]]\n", "]", "]"),
        ("whom = { nl = , en = \"y\" }\n", "nl =", "nl"),
    ] {
        assert_eq!(shown(text), (place.to_owned(), found.to_owned()), "{text}");
    }
}
