//! Three days to come back, as a calendar file that tells nothing about why.

use std::path::Path;

use jiff::ToSpan;

use super::doors::{Ran, binary, run_at, run_in};
use super::support::{languages, promised};
use super::transcripts::is_kept;
use super::walk;
use vangnet::failure::Exit;

fn slip(arguments: &[&str]) -> Ran {
    run_in(Path::new("/nowhere"), &[&["slip"], arguments].concat(), "", &[])
}

fn file(arguments: &[&str]) -> String {
    let ran = slip(arguments);
    assert_eq!((ran.exit, ran.errors.as_str()), (Exit::Done, ""), "{arguments:?}");
    ran.out
}

/// The values of all lines with this name, in their order.
fn values<'f>(file: &'f str, name: &str) -> Vec<&'f str> {
    file.split("\r\n").filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
}

#[test]
fn three_days_are_counted_from_today_or_from_the_day_that_was_asked_for() {
    let today = walk::now().strftime("%Y%m%d").to_string();
    let asked = walk::now().strftime("%Y-%m-%d").to_string();
    let of_today = file(&["--lang", "en"]);
    assert_eq!(of_today, file(&["--lang", "en", "--date", &asked]));
    assert!(values(&of_today, "DTSTAMP").iter().all(|made| made.starts_with(&today) && made.ends_with('Z')));
    let other = file(&["--date", "2024-02-22"]);
    assert_eq!(values(&other, "DTSTART;VALUE=DATE"), ["20240229", "20240323", "20240522"]);
    assert_eq!(values(&other, "DTEND;VALUE=DATE"), ["20240301", "20240324", "20240523"]);
    assert_eq!(values(&other, "TRANSP"), ["TRANSPARENT"; 3]);
    assert!(other.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") && other.ends_with("END:VCALENDAR\r\n"));
    assert!(!other.replace("\r\n", "").contains(['\r', '\n']), "every line ends with both");
}

#[test]
fn nothing_in_the_file_says_what_it_is_about_or_where_it_came_from() {
    let course = super::support::course();
    for language in &promised() {
        let file = file(&["--lang", language]);
        assert_eq!(values(&file, "SUMMARY"), [languages().get(language).text("slip-title").as_str(); 3]);
        let said = file.to_lowercase();
        let titles = course.modules().map(|module| module.title(language).to_lowercase());
        let ids = course.ids().map(ToString::to_string);
        let own = ["vangnet", "sext", "nude", "naakt", "child", "kind", "alarm", "@", "url", "x-", "localhost"];
        for word in titles.chain(ids).chain(own.map(str::to_owned)) {
            assert!(!said.contains(&word), "{language}: {word}\n{file}");
        }
        for name in ["location", "description", "organizer", "attendee", "categories"] {
            assert!(!said.contains(name), "{language}: {name}");
        }
        assert!(!languages().get(language).text("slip-file").contains("vangnet"));
    }
}

#[test]
fn a_title_means_itself_and_long_lines_are_folded() {
    let title = "Thee, koek; en\\of: é漢😀";
    let whole = file(&["--title", title]).replace("\r\n ", "");
    assert_eq!(values(&whole, "SUMMARY"), ["Thee\\, koek\\; en\\\\of: é漢😀"; 3]);
    let long = file(&["--title", &"漢".repeat(60)]);
    assert!(long.split("\r\n").all(|line| line.len() <= 75), "{long}");
    assert_eq!(values(&long.replace("\r\n ", ""), "SUMMARY"), ["漢".repeat(60).as_str(); 3]);
}

#[test]
fn what_cannot_stand_in_a_calendar_is_said_in_the_language_of_the_reader() {
    let long = "x".repeat(61);
    let titles = [long.as_str(), "", "  ", "a\nb", "a\u{1b}[31m", "a\u{202e}b", "\u{7f}"];
    let days = ["tomorrow", "2026-02-29", "2026-3-9", "20260309", "2026-03-09T10:00", "9999-12-31", "-000001-01-01"];
    for (language, of_title, of_day) in
        [("nl", "1 tot 60 tekens", "kan niet als datum"), ("en", "1 to 60 characters", "not possible as a date")]
    {
        let wrong = titles.map(|title| ("--title", title, of_title)).into_iter();
        for (flag, given, said) in wrong.chain(days.map(|day| ("--date", day, of_day))) {
            let ran = slip(&[&format!("{flag}={given}"), "--lang", language]);
            assert_eq!((ran.exit, ran.out.as_str()), (Exit::Trouble, ""), "{given:?}");
            assert!(ran.errors.contains(said), "{given:?}: {}", ran.errors);
            assert!(!ran.errors.contains(['\u{1b}', '\u{202e}', '\u{7f}']), "{given:?}: {:?}", ran.errors);
        }
    }
    let most = "é".repeat(60);
    assert_eq!(values(&file(&["--title", &most]).replace("\r\n ", ""), "SUMMARY"), [most.as_str(); 3]);
}

#[test]
fn on_a_terminal_it_is_said_in_words_and_how_to_keep_it() {
    for language in &promised() {
        let asked = ["slip", "--date", "2025-12-25", "--lang", language];
        let ran = run_at(Path::new("/nowhere"), &asked, "", &[], Some(60));
        assert_eq!(ran.exit, Exit::Done);
        assert!(!ran.out.contains("VEVENT") && ran.out.contains("2026"), "{}", ran.out);
        let file = format!("> {}", languages().get(language).text("slip-file"));
        assert!(ran.errors.contains(&file), "{}", ran.errors);
        is_kept(&format!("slip-{language}"), &format!("{}{}", ran.out, ran.errors));
    }
}

#[test]
fn a_slip_leaves_nothing_on_the_disk() {
    let home = tempfile::tempdir().expect("a folder");
    assert_eq!(run_in(home.path(), &["slip", "--title", "Tea"], "", &[]).exit, Exit::Done);
    assert_eq!(std::fs::read_dir(home.path()).expect("the folder").count(), 0);
}

/// `TZ` as POSIX writes it: hours are counted westwards. Names are looked up in files that not every machine has.
#[test]
#[expect(clippy::disallowed_methods, reason = "the real program asks the real clock")]
fn today_is_the_day_where_the_reader_is() {
    let home = Path::new("/nowhere");
    let named = Path::new("/usr/share/zoneinfo/America/Curacao").exists();
    let zones = [("FAR-14", 14), ("WEST12", -12), ("no such zone", 0), ("", 0)];
    let by_name = named.then_some([("America/Curacao", -4), (":America/Curacao", -4)]).into_iter().flatten();
    for (zone, hours) in zones.into_iter().chain(by_name) {
        // A day may end while the program runs.
        let today = || jiff::Timestamp::now().to_zoned(jiff::tz::Offset::constant(hours).to_time_zone()).date();
        let before = today();
        let ran = binary(home).arg("slip").env("TZ", zone).output().expect("it runs");
        let file = String::from_utf8(ran.stdout).expect("text");
        let first = values(&file, "DTSTART;VALUE=DATE")[0].to_owned();
        let fits = [before, today()].map(|day| (day + 7.days()).strftime("%Y%m%d").to_string());
        assert!(fits.contains(&first), "{zone:?}: {first} is none of {fits:?}");
    }
}
