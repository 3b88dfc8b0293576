//! Answering the question on the page.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Action, Effect, Notice, Player, Screen};
use crate::lesson::question::{Answer, Ask, JudgeAsk, Question};
use crate::lesson::{Kind, Page};
use crate::model::{Id, Slot};
use crate::progress::{Record, Sureness};
use crate::quiz;
use crate::quiz::Mark;

impl Player {
    pub(super) fn answer(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        let Screen::Page { module, page } = self.screen().clone() else { return Vec::new() };
        let Some(shown) = self.course.module(&module).and_then(|found| found.page(&page)).cloned() else {
            return Vec::new();
        };
        match &shown.kind {
            Kind::Question(question) => self.question(&module, &shown, question, action, now),
            Kind::Plan(items) => {
                if let Action::Assign { row, value } = action
                    && items.contains(&row)
                {
                    assign(self.session(&module, &page), row, value);
                }
                Vec::new()
            }
            Kind::Scenario(_) if action == Action::Retry => self.replay(0),
            _ => Vec::new(),
        }
    }

    fn question(
        &mut self,
        module: &Id,
        page: &Page,
        question: &Question,
        action: Action,
        now: Timestamp,
    ) -> Vec<Effect> {
        let closed = self.answered(module, &page.id).is_some();
        let session = self.session(module, &page.id);
        match action {
            Action::Why if closed => session.why = true,
            Action::Retry if closed => return self.retry(module, &page.id),
            _ if closed => {}
            Action::Hint => session.hint = true,
            Action::Pick(id) if !session.asking_sure => pick(session, &question.ask, id),
            Action::Assign { row, value } if !session.asking_sure && fits(&question.ask, &row, &value) => {
                assign(session, row, value);
            }
            Action::Arrange(ids) if !session.asking_sure => session.draft = Some(Answer::Order(ids)),
            Action::Number(number) if !session.asking_sure => session.draft = Some(Answer::Number(number)),
            Action::Submit => return self.submit(module, page, question, now),
            Action::Sure(sure) if session.asking_sure => return self.hand_in(module, page, question, Some(sure), now),
            _ => {}
        }
        Vec::new()
    }

    fn submit(&mut self, module: &Id, page: &Page, question: &Question, now: Timestamp) -> Vec<Effect> {
        let draft = self.draft(module, page);
        if !quiz::is_whole(&question.ask, draft.as_ref()) {
            let same = quiz::is_one_for_both(&question.ask, draft.as_ref());
            self.notify(if same { Notice::OneForBoth } else { Notice::Incomplete });
            return Vec::new();
        }
        if question.confidence && !question.pretest {
            self.session(module, &page.id).asking_sure = true;
            return Vec::new();
        }
        self.hand_in(module, page, question, None, now)
    }

    fn hand_in(
        &mut self,
        module: &Id,
        page: &Page,
        question: &Question,
        sure: Option<Sureness>,
        now: Timestamp,
    ) -> Vec<Effect> {
        let draft = self.draft(module, page);
        let mark = self.mark(module, page, question, draft.as_ref());
        let hinted = self.session_of(module, &page.id).is_some_and(|session| session.hint);
        // Nothing marked is an answer too.
        let answer = draft.unwrap_or_else(|| match question.ask {
            Ask::Reflect => Answer::Rows(BTreeMap::new()),
            _ => Answer::Many(BTreeSet::new()),
        });
        let kept = quiz::without_typed(&question.ask, &answer);
        let record = self.progress.module_mut(module).answers.entry(page.id.clone()).or_insert_with(|| Record {
            attempts: 0,
            first: None,
            best: None,
            sure: None,
            hinted,
            missed: 0,
            false_alarms: 0,
            last: None,
            at: now,
        });
        let points = if question.pretest { None } else { mark.points };
        if record.attempts == 0 {
            record.first = points;
        }
        record.attempts = record.attempts.saturating_add(1);
        record.best = match (record.best, points) {
            (Some(best), Some(points)) => Some(f64::max(best, points)),
            (best, points) => best.or(points),
        };
        record.sure = sure;
        record.missed = if question.pretest { 0 } else { mark.missed };
        record.false_alarms = if question.pretest { 0 } else { mark.false_alarms };
        record.last = kept;
        record.at = now;
        let session = self.session(module, &page.id);
        session.handed_in = Some(answer);
        session.asking_sure = false;
        session.draft = None;
        vec![Effect::Save]
    }

    fn retry(&mut self, module: &Id, page: &Id) -> Vec<Effect> {
        if let Some(record) = self.progress.module_mut(module).answers.get_mut(page) {
            record.last = None;
        }
        let session = self.session(module, page);
        session.handed_in = None;
        session.draft = None;
        session.why = false;
        vec![Effect::Save]
    }

    /// The marking of an answer, with the words that this language accepts.
    pub fn mark(&self, module: &Id, page: &Page, question: &Question, answer: Option<&Answer>) -> Mark {
        let prose = self.course.module(module).and_then(|module| module.page_prose(&page.id, self.language()));
        let accepted =
            |gap: &Id| prose.map_or_else(Vec::new, |(prose, _)| prose.list(&Slot::Accept(gap.clone()), self.role()));
        quiz::mark(&question.ask, answer, &accepted)
    }

    /// The answer in progress. An order begins as it is shown.
    pub fn draft(&self, module: &Id, page: &Page) -> Option<Answer> {
        let drafted = self.session_of(module, &page.id).and_then(|session| session.draft.clone());
        drafted.or_else(|| match page.question().map(|question| &question.ask) {
            Some(Ask::Order(_)) => Some(Answer::Order(self.shown_order(module, page))),
            Some(Ask::Judge(judge)) if judge.ask == JudgeAsk::Rank => {
                Some(Answer::Order(self.shown_order(module, page)))
            }
            _ => None,
        })
    }

    /// The options of a page in the order shown to this learner at this attempt.
    pub fn shown_order(&self, module: &Id, page: &Page) -> Vec<Id> {
        let Some(question) = page.question() else { return Vec::new() };
        let ids: Vec<Id> = match &question.ask {
            Ask::Choice(choice) => choice.options.clone(),
            Ask::Multi(multi) => multi.options.clone(),
            Ask::Order(order) => order.items.clone(),
            Ask::Match(pairs) => pairs.options.clone(),
            Ask::Judge(judge) => judge.options.clone(),
            Ask::TrueFalse(_) | Ask::Gap(_) | Ask::Estimate(_) | Ask::Spot(_) | Ask::Scale(_) | Ask::Reflect => {
                Vec::new()
            }
        };
        self.shuffle(module, page, &ids, question.shuffle)
    }

    /// Options shuffled for this learner, page and attempt. An order is never shown already right.
    pub fn shuffle(&self, module: &Id, page: &Page, ids: &[Id], shuffle: bool) -> Vec<Id> {
        if !shuffle {
            return ids.to_vec();
        }
        let attempts = self.progress.record(module, &page.id).map_or(0, |record| record.attempts);
        // The attempt that is shown keeps its order until a new one begins.
        let attempt = if self.answered(module, &page.id).is_some() { attempts.saturating_sub(1) } else { attempts };
        let mut shown = quiz::shuffled(ids, self.progress.seed, &format!("{module}/{}", page.id), attempt);
        let is_order = matches!(page.question().map(|question| &question.ask), Some(Ask::Order(_)));
        if is_order && shown == ids && shown.len() > 1 {
            shown.rotate_left(1);
        }
        shown
    }

    /// The answer that was handed in and stands, if there is one.
    pub fn answered(&self, module: &Id, page: &Id) -> Option<&Answer> {
        let session = self.session_of(module, page).and_then(|session| session.handed_in.as_ref());
        session.or_else(|| self.progress.record(module, page)?.last.as_ref())
    }

    /// Whether the learner is asked how sure the answer is.
    pub fn is_asking_sure(&self, module: &Id, page: &Id) -> bool {
        self.session_of(module, page).is_some_and(|session| session.asking_sure)
    }

    /// Whether the hint was asked for.
    pub fn is_hint_open(&self, module: &Id, page: &Id) -> bool {
        self.session_of(module, page).is_some_and(|session| session.hint)
    }

    /// Whether feedback on every option was asked for.
    pub fn is_why_open(&self, module: &Id, page: &Id) -> bool {
        self.session_of(module, page).is_some_and(|session| session.why)
    }

    /// Whether the page has a hint that was not asked for yet.
    pub fn has_hint(&self, module: &Id, page: &Id) -> bool {
        let prose = self.course.module(module).and_then(|module| module.page_prose(page, self.language()));
        prose.is_some_and(|(prose, _)| prose.line(&Slot::Hint, self.role()).is_some())
            && !self.is_hint_open(module, page)
    }
}

fn pick(session: &mut super::PageSession, ask: &Ask, id: Id) {
    match ask {
        Ask::Choice(choice) if choice.options.contains(&id) => session.draft = Some(Answer::One(id)),
        Ask::TrueFalse(_) if id == "true" || id == "false" => session.draft = Some(Answer::One(id)),
        Ask::Multi(multi) if multi.options.contains(&id) => toggle(session, id),
        Ask::Spot(spot) if spot.lines.iter().any(|line| line.line.id == id) => toggle(session, id),
        _ => {}
    }
}

fn toggle(session: &mut super::PageSession, id: Id) {
    let mut chosen = match session.draft.take() {
        Some(Answer::Many(chosen)) => chosen,
        _ => BTreeSet::new(),
    };
    if !chosen.remove(&id) {
        chosen.insert(id);
    }
    session.draft = Some(Answer::Many(chosen));
}

fn assign(session: &mut super::PageSession, row: Id, value: String) {
    let mut rows = match session.draft.take() {
        Some(Answer::Rows(rows)) => rows,
        _ => BTreeMap::new(),
    };
    if value.trim().is_empty() {
        rows.remove(&row);
    } else {
        rows.insert(row, value);
    }
    session.draft = Some(Answer::Rows(rows));
}

/// Whether a question has this row, and the row can hold this value.
fn fits(ask: &Ask, row: &Id, value: &str) -> bool {
    use crate::lesson::question::Fill;
    let empty = value.is_empty();
    match ask {
        Ask::Match(pairs) => pairs.left.contains(row) && (empty || pairs.options.iter().any(|id| id == value)),
        Ask::Gap(gaps) => gaps.iter().any(|gap| {
            gap.id == *row
                && match &gap.fill {
                    Fill::Options { options, .. } => empty || options.iter().any(|id| id == value),
                    Fill::Typed => true,
                }
        }),
        Ask::Scale(scale) => {
            scale.items.contains(row)
                && (empty || value.parse::<u32>().is_ok_and(|point| (1..=scale.points).contains(&point)))
        }
        Ask::Judge(judge) => {
            judge.ask == JudgeAsk::BestWorst
                && (*row == quiz::BEST || *row == quiz::WORST)
                && (empty || judge.options.iter().any(|id| id == value))
        }
        Ask::Reflect => *row == "text",
        Ask::Choice(_) | Ask::Multi(_) | Ask::TrueFalse(_) | Ask::Order(_) | Ask::Estimate(_) | Ask::Spot(_) => false,
    }
}
