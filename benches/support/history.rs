//! What the file of a learner holds after three years: four lessons read whole in the first month, then a sitting a week
//! in which whatever is due is asked. As the program writes it, out of its own ladder.

use std::sync::Arc;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use vangnet_core::lesson::{Kind, Module, Page};
use vangnet_core::model::{Id, Role};
use vangnet_core::player::{Player, Start};
use vangnet_core::progress::{self, Led, ModuleProgress, Progress, Record, Settings, Sitting, Sureness};
use vangnet_core::question::{Answer, QuestionKind};
use vangnet_core::reading::Course;
use vangnet_core::review::{self, Asked, Outcome};

const WEEKS: i32 = 3 * 52;
const BEGUN: Date = date(2023, 9, 4);

pub(crate) fn three_years() -> String {
    let course = Arc::new(Course::open(vangnet::store::embedded()));
    let settings = Settings { welcomed: true, role: Some(Role::YouthWorker), ..Settings::default() };
    let mut kept = Progress { settings, seed: 42, ..Progress::default() };
    for (module, week) in course.modules().zip(0..) {
        read_whole(&mut kept, module, BEGUN + week.weeks());
    }
    for day in (4..WEEKS).map(|week| BEGUN + week.weeks()) {
        let player = Player::new(Arc::clone(&course), kept.clone(), start(day));
        for ((module, page), turn) in player.review_round(10).into_iter().zip(0..) {
            let module = course.module(&module).expect("it is in the course");
            // One in four is not right: so it comes back more often than for most.
            answer(&mut kept, module, module.page(&page).expect("it is there"), day, turn % 4 != 3);
        }
    }
    progress::write(&kept)
}

fn start(today: Date) -> Start {
    Start {
        language: Id::known("nl"),
        languages: Vec::new(),
        role: Some(Role::YouthWorker),
        region: None,
        country: None,
        preferences: Vec::new(),
        now: moment(today).to_zoned(TimeZone::UTC),
    }
}

/// A lesson and all that is offered after it, in three sittings.
fn read_whole(kept: &mut Progress, module: &Module, first: Date) {
    let pages: Vec<&Page> = module.pages_for(Role::YouthWorker).collect();
    let third = pages.len() as i64 / 3 + 1;
    for (page, at) in pages.iter().zip(0_i64..) {
        let day = first + (at / third).days();
        let done = sat(kept, module, day);
        done.seen.insert(page.id.clone());
        done.page = Some(page.id.clone());
        done.finished = Some(moment(day));
        if let Kind::Scenario(_) = page.kind {
            done.led.insert(page.id.clone(), Led { day, good: 1, mixed: 1, harm: 0 });
        }
        if page.is_marked() {
            answer(kept, module, page, day, at % 4 != 3);
        }
    }
}

fn sat<'k>(kept: &'k mut Progress, module: &Module, day: Date) -> &'k mut ModuleProgress {
    let done = kept.module_mut(&module.id);
    done.sittings.insert(day, Sitting { minutes: 9, version: module.version() });
    done
}

fn answer(kept: &mut Progress, module: &Module, page: &Page, day: Date, is_right: bool) {
    let done = sat(kept, module, day);
    let record = done.answers.entry(page.id.clone()).or_default();
    let points = f64::from(u8::from(is_right));
    *record = Record {
        attempts: record.attempts + 1,
        at: moment(day),
        first: record.first.or(Some(points)),
        best: Some(record.best.unwrap_or_default().max(points)),
        latest: Some(points),
        sure: Some(Sureness::Fairly),
        last: said(page),
        ..Record::default()
    };
    let Some(rule) = &page.about else { return };
    let went = if is_right { Outcome::Right } else { Outcome::Wrong };
    let asked = Asked { page: page.id.clone(), hash: module.hashes[&page.id].clone(), day, went };
    let standing = review::after(done.rules.get(rule), asked, 0);
    done.rules.insert(rule.clone(), standing);
}

/// An answer about as long as such a page keeps; a start does not look whether it fits.
fn said(page: &Page) -> Option<Answer> {
    match &page.question()?.kind {
        QuestionKind::Choice(choice) => Some(Answer::One(choice.options[0].clone())),
        QuestionKind::Multi(multi) => Some(Answer::Many(multi.options.iter().take(3).cloned().collect())),
        QuestionKind::Order(order) => Some(Answer::Order(order.items.clone())),
        _ => Some(Answer::Number(1)),
    }
}

fn moment(day: Date) -> Timestamp {
    day.at(12, 2, 0, 0).to_zoned(TimeZone::UTC).expect("a day of our time").timestamp()
}
