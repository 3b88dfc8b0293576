//! Every rule that content can break.

use super::severity::Severity;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident;)+) => {
        /// A rule that content can break. The text form is stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])+ $name,)+ }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The stable name, as in JSON and `vangnet check`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            /// The message that says what is wrong; its attribute `help` says what to do next.
            pub fn message_id(self) -> &'static str {
                match self { $(Self::$name => concat!("diagnostic-", $text),)+ }
            }

            /// How bad breaking this rule is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// The file is not valid TOML.
    Syntax = "syntax", Error;
    /// A key that this table does not know.
    UnknownKey = "unknown-key", Error;
    /// A key that this table needs.
    MissingKey = "missing-key", Error;
    /// A value of another type than expected.
    WrongType = "wrong-type", Error;
    /// A value that is none of the allowed words.
    BadValue = "bad-value", Error;
    /// A number outside what makes sense here.
    OutOfRange = "out-of-range", Error;
    /// An id with other characters than small letters, digits and hyphens.
    BadId = "bad-id", Error;
    /// An id that stands twice in one list.
    DuplicateId = "duplicate-id", Error;
    /// A file or folder that is needed and not there.
    MissingFile = "missing-file", Error;
    /// The id in the file is not the name of its folder.
    WrongFolder = "wrong-folder", Error;
    /// A page in `pages` without a table.
    UnknownPage = "unknown-page", Error;
    /// A page table that `pages` does not name.
    UnlistedPage = "unlisted-page", Error;
    /// An answer that is none of the options.
    NotAnOption = "not-an-option", Error;
    /// A question in which every option is right.
    NoWrongOption = "no-wrong-option", Error;
    /// An order that does not hold each option exactly once.
    NotAPermutation = "not-a-permutation", Error;
    /// A `cites` id that `sources.toml` does not know.
    UnknownSource = "unknown-source", Error;
    /// A number without a source.
    MissingCite = "missing-cite", Error;
    /// `revisits` names no page with a question.
    BadRevisit = "bad-revisit", Error;
    /// A speaker that `who` does not name.
    UnknownSpeaker = "unknown-speaker", Error;
    /// A choice that leads to a node that is not there.
    UnknownNode = "unknown-node", Error;
    /// A node that no choice leads to.
    UnreachableNode = "unreachable-node", Error;
    /// A node from which no ending can be reached.
    EndlessNode = "endless-node", Error;
    /// A rule that `rules` does not name.
    UnknownRule = "unknown-rule", Error;
    /// A module named in `course.toml` that is not there.
    UnknownModule = "unknown-module", Error;
    /// `course.toml` names a region that is not there.
    UnknownRegion = "unknown-region", Error;
    /// A language that is promised and has no file.
    MissingLanguage = "missing-language", Error;
    /// A page without prose in the source language.
    MissingPage = "missing-page", Error;
    /// A page that this language does not have yet.
    UntranslatedPage = "untranslated-page", Warning;
    /// Prose that the page needs.
    MissingProse = "missing-prose", Error;
    /// Prose that belongs to nothing in the structure.
    UnknownProse = "unknown-prose", Error;
    /// Prose for a page that the structure does not know.
    UnknownPageProse = "unknown-page-prose", Error;
    /// A gap that the prompt does not hold, or the other way round.
    GapMismatch = "gap-mismatch", Error;
    /// Text that is empty.
    EmptyText = "empty-text", Error;
    /// A character that may not stand in a lesson.
    BadCharacter = "bad-character", Error;
    /// Markdown outside the small subset.
    BadMarkup = "bad-markup", Error;
    /// Something that looks like a phone number, in prose.
    PhoneInProse = "phone-in-prose", Error;
    /// A note for the group leader that is too long.
    LongNote = "long-note", Warning;
    /// The help module holds a page of another kind.
    NotAHelpPage = "not-a-help-page", Error;
    /// A module without a help card.
    NoHelpCard = "no-help-card", Warning;
    /// A region that names an unknown parent, or itself.
    BadParent = "bad-parent", Error;
    /// A topic for which a region has no line.
    TopicWithoutLine = "topic-without-line", Warning;
    /// A glossary term that another language has and this one has not.
    MissingTerm = "missing-term", Error;
    /// A translation of which the source changed since.
    Behind = "behind", Warning;
    /// A status for a page or language that is not there.
    UnknownStatus = "unknown-status", Warning;
    /// A source past its date.
    Expired = "expired", Warning;
    /// A source near its date.
    ExpiresSoon = "expires-soon", Warning;
    /// A critical page of which nobody wrote down who checked it.
    Unstamped = "unstamped", Warning;
    /// A help line that was checked too long ago.
    StaleLine = "stale-line", Warning;
    /// A word that the glossary avoids.
    AvoidTerm = "avoid-term", Warning;
    /// Messages that lay blame on a child.
    Blame = "blame", Warning;
    /// Messages that frighten.
    Scare = "scare", Warning;
    /// A promise that nobody can keep.
    Promise = "promise", Warning;
    /// Advice to look at, copy, keep or forward an image.
    ImageAdvice = "image-advice", Warning;
    /// Messages that are explicit.
    Explicit = "explicit", Warning;
    /// The name of a harmful program, group or trick.
    HarmfulTool = "harmful-tool", Warning;
    /// A hard word for which there is a simple one.
    HardWord = "hard-word", Warning;
    /// A long word that is not explained.
    LongWord = "long-word", Warning;
    /// A sentence that is too long.
    LongSentence = "long-sentence", Warning;
    /// A sentence with too many commas.
    ManyCommas = "many-commas", Warning;
    /// Sentences that are too long on average.
    LongOnAverage = "long-on-average", Warning;
    /// Too many passive sentences.
    ManyPassives = "many-passives", Warning;
    /// A number in prose on a page without a source.
    UncitedNumber = "uncited-number", Warning;
    /// An option twice as long as the others.
    LongOption = "long-option", Warning;
    /// A module whose right answers all stand at one place.
    SamePosition = "same-position", Warning;
    /// A module without a case in which nothing is wrong.
    NoCalmCase = "no-calm-case", Warning;
    /// A story in which nobody helps.
    NoHelper = "no-helper", Warning;
    /// An exception that nothing needs.
    UnusedAllow = "unused-allow", Warning;
    /// An exception without a reason.
    AllowWithoutReason = "allow-without-reason", Error;
    /// A Fluent file that does not parse.
    LocaleSyntax = "locale-syntax", Error;
    /// A message that quotes one that is not there.
    UnknownReference = "unknown-reference", Error;
    /// A plural selector with a key that its language does not have, or without one that it has.
    BadPlural = "bad-plural", Error;
    /// A variable that no comment describes.
    UndescribedVariable = "undescribed-variable", Warning;
    /// A message whose id does not begin with the name of its file.
    MessagePrefix = "message-prefix", Error;
    /// A message that one language has and another has not.
    MissingMessage = "missing-message", Error;
    /// A message with other variables or attributes than in the other language.
    MessageMismatch = "message-mismatch", Error;
}

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.as_str())
    }
}
