//! Answering the question on the page.

use jiff::Timestamp;

use super::action::{Action, Effect, Notice};
use super::address::Address;
use super::state::Player;
use crate::lesson::{Kind, Page};
use crate::model::{Id, Slot};
use crate::progress::{Record, Sureness};
use crate::question::{Change, Draft, Lack, Mark, Question, shuffled};

impl Player {
    pub(super) fn answer(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        let Address::Page(module, page) = self.address().clone() else { return Vec::new() };
        let Some(shown) = self.page_at(&module, &page).map(|(_, shown)| shown.clone()) else { return Vec::new() };
        match &shown.kind {
            Kind::Question(question) => self.reply(&module, &shown, question, action, now),
            Kind::Plan(items) => {
                if let Action::Write { row, text } = action
                    && items.contains(&row)
                {
                    self.session(&module, &page).draft.get_or_insert_default().written.write(row, text);
                }
                Vec::new()
            }
            Kind::Scenario(_) if action == Action::Retry => self.replay(0),
            _ => Vec::new(),
        }
    }

    fn reply(&mut self, module: &Id, page: &Page, question: &Question, action: Action, now: Timestamp) -> Vec<Effect> {
        let closed = self.answered(module, &page.id).is_some();
        let session = self.session(module, &page.id);
        match action {
            Action::Sure(sure) if session.asking_sure => return self.sure(module, &page.id, sure),
            Action::Why if closed && !session.asking_sure => session.why = true,
            Action::Retry if closed => return self.retry(module, &page.id),
            _ if closed => {}
            Action::Hint => session.hint = true,
            Action::Submit => return self.submit(module, page, question, now),
            other => {
                if let Some(change) = change(other).filter(|change| question.kind.fits(change)) {
                    let mut draft = self.draft(module, page);
                    let is_new = matches!(&change, Change::Assign(row, _) if draft.row(row).is_none());
                    draft.change(change);
                    // One sentence for both rows is said at once. Where a row held another one it may stand: whoever
                    // changes the two about has to begin with one.
                    if question.kind.lack(&draft) == Some(Lack::OneForBoth) {
                        self.notify(Notice::OneForBoth);
                        if is_new {
                            return Vec::new();
                        }
                    }
                    self.session(module, &page.id).draft = Some(draft);
                }
            }
        }
        Vec::new()
    }

    fn submit(&mut self, module: &Id, page: &Page, question: &Question, now: Timestamp) -> Vec<Effect> {
        let draft = self.draft(module, page);
        if let Some(lack) = question.kind.lack(&draft) {
            self.notify(match lack {
                Lack::Incomplete => Notice::Incomplete,
                Lack::Rows(rows) => Notice::EmptyRows(rows),
                Lack::OneForBoth => Notice::OneForBoth,
            });
            return Vec::new();
        }
        // What was given is kept before anything else is asked: who turns the page now has answered.
        self.session(module, &page.id).asking_sure = question.confidence && !question.pretest;
        self.hand_in(module, page, question, now)
    }

    fn sure(&mut self, module: &Id, page: &Id, sure: Sureness) -> Vec<Effect> {
        self.session(module, page).asking_sure = false;
        if let Some(record) = self.progress_mut().module_mut(module).answers.get_mut(page) {
            record.sure = Some(sure);
        }
        if let Some(page) = self.page_at(module, page).map(|(_, page)| page.clone()) {
            self.note_rule(module, &page);
        }
        vec![Effect::Save]
    }

    fn hand_in(&mut self, module: &Id, page: &Page, question: &Question, now: Timestamp) -> Vec<Effect> {
        let draft = self.draft(module, page);
        let mark = self.mark(module, page, question, &draft);
        let hinted = self.session_of(module, &page.id).is_some_and(|session| session.hint);
        let kept = draft.answer.clone().filter(|_| !question.kind.takes_text());
        let before = self.rule_before(module, page);
        let answers = &mut self.progress_mut().module_mut(module).answers;
        let record = answers.entry(page.id.clone()).or_insert_with(|| Record { hinted, ..Record::default() });
        let points = if question.pretest { None } else { mark.points };
        if record.attempts == 0 {
            record.first = points;
        }
        record.attempts = record.attempts.saturating_add(1);
        record.best = match (record.best, points) {
            (Some(best), Some(points)) => Some(f64::max(best, points)),
            (best, points) => best.or(points),
        };
        record.sure = None;
        record.latest = points;
        record.missed = if question.pretest { 0 } else { mark.missed };
        record.false_alarms = if question.pretest { 0 } else { mark.false_alarms };
        record.last = kept;
        record.at = now;
        let session = self.session(module, &page.id);
        session.handed_in = Some(draft);
        session.draft = None;
        session.rule_before = before;
        self.note_rule(module, page);
        self.note_day(module);
        vec![Effect::Save]
    }

    pub(super) fn retry(&mut self, module: &Id, page: &Id) -> Vec<Effect> {
        if let Some(record) = self.progress_mut().module_mut(module).answers.get_mut(page) {
            record.last = None;
        }
        let session = self.session(module, page);
        session.handed_in = None;
        session.draft = None;
        session.asking_sure = false;
        session.why = false;
        session.rule_before = None;
        vec![Effect::Save]
    }

    /// The marking of an answer, with the words that this language accepts.
    pub fn mark(&self, module: &Id, page: &Page, question: &Question, draft: &Draft) -> Mark {
        let prose = self.course.module(module).and_then(|module| module.page_prose(&page.id, self.language()));
        let accepted =
            |gap: &Id| prose.map_or_else(Vec::new, |(prose, _)| prose.list(&Slot::Accept(gap.clone()), self.role()));
        question.kind.mark(draft, &accepted)
    }

    /// The answer in progress. An order begins as it is shown.
    pub fn draft(&self, module: &Id, page: &Page) -> Draft {
        let drafted = self.session_of(module, &page.id).and_then(|session| session.draft.clone());
        let start = || page.question().and_then(|question| question.kind.start(self.shown_order(module, page)));
        drafted.unwrap_or_else(|| Draft::from(start()))
    }

    /// The options of a page in the order shown to this learner, at every attempt the same: who remembers the number
    /// of an option finds it there. A review asks in another order each time.
    pub fn shown_order(&self, module: &Id, page: &Page) -> Vec<Id> {
        let Some(question) = page.question() else { return Vec::new() };
        self.shuffle(module, page, question.kind.shown(), question.shuffle)
    }

    /// Options shuffled for this learner and page. An order is never shown already right.
    pub fn shuffle(&self, module: &Id, page: &Page, ids: &[Id], shuffle: bool) -> Vec<Id> {
        if !shuffle {
            return ids.to_vec();
        }
        // A page that returns to a guess asks it in the same order: what was chosen then is found again.
        let asked = page.revisits.as_ref().unwrap_or(&page.id);
        let turn = self.session_of(module, &page.id).map_or(0, |session| session.turn);
        let again = if turn > 0 { format!("#{turn}") } else { String::new() };
        let mut shown = shuffled(ids, self.progress.seed, &format!("{module}/{asked}{again}"));
        if page.question().is_some_and(|question| question.kind.is_told_by_order()) && shown == ids && shown.len() > 1 {
            // Turned by one place it would be nearly right.
            shown.reverse();
        }
        shown
    }

    /// The answer that was handed in and stands, if there is one.
    pub fn answered(&self, module: &Id, page: &Id) -> Option<Draft> {
        let session = self.session_of(module, page).and_then(|session| session.handed_in.clone());
        session.or_else(|| self.progress.record(module, page)?.last.clone().map(|last| Draft::from(Some(last))))
    }

    pub fn is_asking_sure(&self, module: &Id, page: &Id) -> bool {
        self.session_of(module, page).is_some_and(|session| session.asking_sure)
    }

    pub fn is_hint_open(&self, module: &Id, page: &Id) -> bool {
        self.session_of(module, page).is_some_and(|session| session.hint)
    }

    /// Whether feedback on every option was asked for.
    pub fn is_why_open(&self, module: &Id, page: &Id) -> bool {
        self.session_of(module, page).is_some_and(|session| session.why)
    }

    /// Whether an option was passed over when it was said why.
    pub fn has_more_reasons(&self, module: &Id, page: &Page) -> bool {
        let (Some(question), Some(draft)) = (page.question(), self.answered(module, &page.id)) else { return false };
        let verdict = self.mark(module, page, question, &draft).verdict();
        question.kind.has_more_reasons(&draft, verdict)
    }

    /// Whether the page has a hint that was not asked for yet.
    pub fn has_hint(&self, module: &Id, page: &Id) -> bool {
        let prose = self.course.module(module).and_then(|module| module.page_prose(page, self.language()));
        let hint = prose.and_then(|(prose, _)| prose.line(&Slot::Hint, self.role()));
        hint.is_some() && !self.is_hint_open(module, page)
    }
}

fn change(action: Action) -> Option<Change> {
    match action {
        Action::Pick(id) => Some(Change::Pick(id)),
        Action::Assign { row, option } => Some(Change::Assign(row, option)),
        Action::Write { row, text } => Some(Change::Write(row, text)),
        Action::Arrange(ids) => Some(Change::Arrange(ids)),
        Action::Number(number) => Some(Change::Number(number)),
        _ => None,
    }
}
