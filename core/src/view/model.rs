//! The shapes of screens.

use crate::model::Id;
use crate::model::markup::Rich;
use crate::player::{Action, Command};

/// One screen in words, with where it is and what can be done.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Changes when another screen or page is shown: front ends start anew at the top then.
    pub key: String,
    /// Where the learner is.
    pub header: Header,
    /// Said once, for instance that an answer is not whole yet.
    pub notices: Vec<String>,
    /// How far the text can be trusted, when that must stay in sight.
    pub state: Option<String>,
    /// What is said.
    pub view: View,
    /// What can be done now beside the choices of the view; the likeliest first.
    pub commands: Vec<Command>,
    /// Whether letters are keys; they can be switched off.
    pub letters: bool,
}

/// Where the learner is, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Header {
    /// The module or the screen.
    pub place: String,
    /// For instance "Page 3 of 24".
    pub step: Option<String>,
    /// The sort of page, for instance "Question".
    pub kind: Option<String>,
    /// The pages of the module; empty outside one.
    pub rail: Vec<RailItem>,
}

/// One page in the rail.
#[derive(Clone, Debug, PartialEq)]
pub struct RailItem {
    /// Its heading.
    pub label: String,
    /// Whether it was met before.
    pub done: bool,
    /// Whether the learner is on it.
    pub here: bool,
    /// Goes there.
    pub action: Action,
}

/// Something to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What it says.
    pub label: String,
    /// A second line about it.
    pub detail: Option<String>,
    /// A word about its state, for instance "done" or "chosen".
    pub state: Option<String>,
    /// Whether it is taken now.
    pub picked: bool,
    /// What choosing it does.
    pub action: Action,
}

/// How something turned out. Front ends add a symbol and a colour; the word is in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Right.
    Right,
    /// Partly right.
    Partly,
    /// Not yet right.
    NotYet,
    /// Neither right nor wrong.
    Neutral,
}

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    /// A question of the first start.
    Welcome(Menu),
    /// The home screen.
    Home(Menu),
    /// What a module brings.
    Door(Door),
    /// A short story.
    Story(Reading),
    /// One idea.
    Text(Reading),
    /// Guidelines.
    Steps(Steps),
    /// A clumsy and a helpful way.
    Contrast(Contrast),
    /// One number.
    Fact(Fact),
    /// A help card; also *Help now* for one situation.
    Help(HelpCard),
    /// Lines to fill in.
    Plan(Plan),
    /// The last page of a module.
    Close(Reading),
    /// Something to answer, with its verdict once answered.
    Question(Question),
    /// A conversation.
    Talk(Talk),
    /// What a conversation shows.
    Debrief(Debrief),
    /// How a module went.
    Results(Results),
    /// The pages of a module.
    Contents(Menu),
    /// Every module.
    Modules(Menu),
    /// Help now: which situation?
    Now(Menu),
    /// The help lines and duties of the region.
    HelpLines(HelpLines),
    /// All words.
    Glossary(Menu),
    /// One word.
    Term(Term),
    /// Search.
    Search(Search),
    /// Where the page comes from.
    Sources(Sources),
    /// For whoever leads a group.
    Notes(Notes),
    /// All settings.
    Settings(Menu),
    /// The values of one setting.
    Setting(Menu),
    /// Who wrote and checked the texts, and what is kept.
    About(Reading),
    /// What can be done at the moment before this was opened.
    Keys(Keys),
}

/// A title, some lines, and things to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Menu {
    /// What this is.
    pub title: String,
    /// A few lines before the choices.
    pub intro: Vec<String>,
    /// The question that the choices answer, if any.
    pub question: Option<String>,
    /// What can be chosen.
    pub choices: Vec<Choice>,
}

/// A heading and text.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What it is about.
    pub heading: String,
    /// The text.
    pub body: Rich,
    /// Lines that the program adds, for instance what comes next.
    pub lines: Vec<String>,
}

/// What a module brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Door {
    /// What it is about.
    pub heading: String,
    /// The text.
    pub body: Rich,
    /// For instance "Afterwards you can:".
    pub can_title: String,
    /// What the learner will be able to do.
    pub can: Vec<String>,
    /// Minutes, state of the texts, ways out.
    pub lines: Vec<String>,
}

/// Guidelines.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// What they are about.
    pub heading: String,
    /// Text before them.
    pub body: Rich,
    /// The guidelines in order.
    pub steps: Vec<String>,
}

/// Two talks.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    /// What they are about.
    pub heading: String,
    /// Text before them.
    pub body: Rich,
    /// For instance "The clumsy way".
    pub clumsy_title: String,
    /// The talk that closes the door.
    pub clumsy: Vec<Said>,
    /// For instance "The helpful way".
    pub helpful_title: String,
    /// The talk that keeps it open.
    pub helpful: Vec<Said>,
}

/// A line in a talk.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// Who says it.
    pub who: String,
    /// Whether this is the adult (drawn at the right).
    pub own: bool,
    /// What is said.
    pub text: String,
    /// Why it works or does not.
    pub why: Option<String>,
}

/// One number.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What it is about.
    pub heading: String,
    /// The sentence under the number.
    pub body: Rich,
    /// The number.
    pub figure: Figure,
    /// Who was asked, when, by whom.
    pub asked: String,
    /// Where it comes from, in words.
    pub source: Vec<String>,
}

/// A number to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// A share, drawn as filled squares.
    Share {
        /// How many.
        count: u32,
        /// Out of how many.
        of: u32,
        /// In words, for instance "4 of 100".
        text: String,
    },
    /// A plain number with the separators of the language.
    Number(String),
}

/// A help card.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpCard {
    /// The situation.
    pub heading: String,
    /// Text before the steps.
    pub body: Rich,
    /// For instance "Do this now".
    pub steps_title: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// For instance "Better not".
    pub avoid_title: String,
    /// What to leave.
    pub avoid: Vec<String>,
    /// For instance "Who helps (the Netherlands)".
    pub lines_title: String,
    /// Help lines of the region.
    pub lines: Vec<HelpLine>,
}

/// A help line.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpLine {
    /// As the organisation writes it.
    pub name: String,
    /// For whom it is.
    pub whom: String,
    /// As one dials it, with its word: "Phone: 020-261 52 75".
    pub phone: Option<String>,
    /// Address, with its word.
    pub web: Option<String>,
    /// Cost, hours, anonymity, "check the website", when it was checked.
    pub facts: Vec<String>,
}

/// Help lines and duties of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpLines {
    /// For instance "Help lines: the Netherlands".
    pub title: String,
    /// How to change the region.
    pub intro: Vec<String>,
    /// The lines.
    pub lines: Vec<HelpLine>,
    /// For instance "What the law asks of you".
    pub duties_title: String,
    /// Title and text of each duty of the role.
    pub duties: Vec<(String, String)>,
    /// To choose another region.
    pub choices: Vec<Choice>,
}

/// Lines to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What it is about.
    pub heading: String,
    /// Text before them.
    pub body: Rich,
    /// What to fill in.
    pub fields: Vec<Field>,
    /// That nothing of it is kept.
    pub lines: Vec<String>,
}

/// A line to write in. Filled with [`Action::Write`].
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Which row.
    pub row: Id,
    /// What to write.
    pub label: String,
    /// What was written.
    pub text: String,
}

/// Something to answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What it is about.
    pub heading: String,
    /// A small case before it.
    pub body: Rich,
    /// What is asked.
    pub prompt: String,
    /// How it is answered, in words without keys, for instance "Choose one answer."
    pub instruction: String,
    /// What can be answered, and what was.
    pub response: Response,
    /// The hint, once asked for.
    pub hint: Option<String>,
    /// How sure? Asked after the answer and before the verdict.
    pub sure: Option<Menu>,
    /// How it turned out, once answered. The response is closed then.
    pub verdict: Option<Verdict>,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// One of these: [`Action::Pick`], then [`Action::Submit`].
    One(Vec<Choice>),
    /// Any of these: each [`Action::Pick`] toggles, then [`Action::Submit`].
    Many(Vec<Choice>),
    /// Any messages of a chat: as `Many`.
    Chat(Vec<Message>),
    /// All of these in an order: [`Action::Arrange`], then [`Action::Submit`].
    Order(Vec<Item>),
    /// One value for each row: the choice's action, or [`Action::Write`]; then [`Action::Submit`].
    Rows(Vec<Row>),
    /// A number: [`Action::Number`], then [`Action::Submit`].
    Number(Number),
    /// Own words: [`Action::Write`], then [`Action::Submit`].
    Write(Vec<Field>),
}

/// A message of a chat that can be marked.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Who wrote it.
    pub who: String,
    /// Whether it is the child's own (drawn at the right).
    pub own: bool,
    /// The message as a choice.
    pub choice: Choice,
}

/// Something to put in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Which item.
    pub id: Id,
    /// What it says.
    pub label: String,
}

/// A row to fill.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Which row.
    pub id: Id,
    /// What it asks.
    pub label: String,
    /// What it holds now, in words.
    pub value: Option<String>,
    /// What can be chosen; empty when it is typed.
    pub choices: Vec<Choice>,
}

/// A number to give.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// What was given.
    pub value: Option<i64>,
    /// Lowest.
    pub low: i64,
    /// Highest.
    pub high: i64,
    /// Smallest step.
    pub step: i64,
    /// What is counted.
    pub unit: String,
}

/// How an answer turned out.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// For symbol and colour.
    pub tone: Tone,
    /// "Right.", "Partly right.", "Not yet." or what else is to be said first.
    pub headline: String,
    /// What follows: the text for right or wrong, the answer in words.
    pub lines: Vec<String>,
    /// Why, for what was chosen; for every option once asked.
    pub feedback: Vec<Feedback>,
    /// More text: the explanation of a number, an example to compare with.
    pub explain: Rich,
    /// Who was asked, when, by whom; sources.
    pub source: Vec<String>,
}

/// Why an option helps or does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Feedback {
    /// For symbol and colour.
    pub tone: Tone,
    /// The option.
    pub label: String,
    /// In words: chosen or not, right or not.
    pub mark: String,
    /// The reason.
    pub why: String,
}

/// A conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    /// What it is about.
    pub heading: String,
    /// Text before it.
    pub body: Rich,
    /// Where it begins.
    pub opening: String,
    /// The child's name.
    pub child: String,
    /// What the adult is called.
    pub adult: String,
    /// What was said so far.
    pub turns: Vec<Turn>,
    /// What to say next; empty at an ending.
    pub choices: Vec<Choice>,
    /// The ending, once reached.
    pub ending: Option<Ending>,
}

/// One exchange.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// What the learner said; nothing before the child's first words.
    pub said: Option<String>,
    /// Why that helps or does not.
    pub why: Option<String>,
    /// What is seen.
    pub scene: Option<String>,
    /// What the child says.
    pub answer: String,
    /// What the child thinks.
    pub thought: Option<String>,
    /// How open the child is, in words.
    pub openness: Option<String>,
}

/// The ending of a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Ending {
    /// For symbol and colour.
    pub tone: Tone,
    /// In words.
    pub label: String,
    /// Help lines for after it.
    pub lines: Vec<HelpLine>,
}

/// What a conversation shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// The conversation.
    pub heading: String,
    /// How it ended, in words.
    pub ending: String,
    /// Each guideline, and how it was kept.
    pub rules: Vec<(String, String)>,
    /// Each turn, with what else could have been said.
    pub turns: Vec<DebriefTurn>,
}

/// A turn to look back on.
#[derive(Clone, Debug, PartialEq)]
pub struct DebriefTurn {
    /// What the child had said.
    pub before: String,
    /// What was said; choosing it takes the talk up again there.
    pub choice: Choice,
    /// Why that helps or does not.
    pub why: String,
    /// What else could have been said, and why.
    pub others: Vec<(String, String)>,
}

/// How a module went.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// Which module.
    pub title: String,
    /// The whole in one sentence.
    pub headline: String,
    /// Answered, missed worries, false alarms, sure and wrong.
    pub lines: Vec<String>,
    /// What to do next: pages to look at again, the next module, home.
    pub choices: Vec<Choice>,
}

/// One word.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// The word to use.
    pub term: String,
    /// What it means.
    pub meaning: String,
    /// Messages to leave, and why.
    pub lines: Vec<String>,
}

/// Search.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    /// What this is.
    pub title: String,
    /// What to type.
    pub prompt: String,
    /// What was typed.
    pub query: String,
    /// How many were found, in words.
    pub found: String,
    /// What was found.
    pub choices: Vec<Choice>,
}

/// Where a page comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Sources {
    /// What this is.
    pub title: String,
    /// What to know about them.
    pub intro: Vec<String>,
    /// Each source as lines: organisation and title, address, checked, expired.
    pub sources: Vec<Vec<String>>,
}

/// For whoever leads a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Notes {
    /// What this is.
    pub title: String,
    /// Minutes, form, skippable.
    pub lines: Vec<String>,
    /// The note.
    pub note: Rich,
    /// For instance "To talk about".
    pub discuss_title: String,
    /// Questions to talk about.
    pub discuss: Vec<String>,
    /// For instance "When it gets hard".
    pub hard_title: String,
    /// A hard moment each, and what can be said then.
    pub hard: Vec<String>,
}

/// What can be done; each front end adds how.
#[derive(Clone, Debug, PartialEq)]
pub struct Keys {
    /// What this is.
    pub title: String,
    /// What leaving fast can and cannot do, and other honest lines.
    pub lines: Vec<String>,
    /// Each command with what it does.
    pub commands: Vec<(Command, String)>,
}
