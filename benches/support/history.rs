//! What the file of a learner holds after three years: a sitting a week, every page read, every question answered twice.

use std::fmt::Write;
use std::path::Path;
use std::{fs, iter};

use jiff::ToSpan;
use jiff::civil::date;
use vangnet_core::reading::Course;

pub(crate) fn three_years() -> String {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/paper/progress.toml");
    let whole = fs::read_to_string(whole).expect("a file of progress");
    let first = date(2023, 9, 4);
    let weeks = iter::successors(Some(first), |day| day.checked_add(1.week()).ok()).take(152);
    let sittings: String = weeks.map(|day| format!("{day} = \"9 0f3a5c7e\"\n")).collect();
    let mut text = String::new();
    for line in whole.lines() {
        writeln!(text, "{line}").expect("written");
        if line.ends_with(".sittings]") {
            text.push_str(&sittings);
        }
    }
    let course = Course::open(vangnet::store::embedded());
    for module in course.modules() {
        for page in module.pages.iter().filter(|page| page.is_marked()) {
            let (module, page) = (&module.id, &page.id);
            write!(
                text,
                "\n[modules.{module}.answers.{page}]\nattempts = 2\nat = \"2026-08-20T12:02:00Z\"\nfirst = 0.0\nbest = 1.0\nlatest = 1.0\n"
            )
            .expect("written");
        }
    }
    text
}
