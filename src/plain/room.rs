//! The same session for a room in lines: led by words, by whoever hears the screen.

use std::io::{self, BufRead, Write};

use super::Options;
use super::Voice;
use super::lines::Lines;
use super::typed::{self, Typed};
use super::vocabulary::fold;
use crate::driver::{Outcome, Room};
use vangnet_core::messages::Messages;

use vangnet_core::question::FreeText;
use vangnet_core::room::{Lead, Part, RoomOption, Slide};
use vangnet_core::view::Figure;

/// What a word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Next,
    Back,
    Skip,
    Blank,
    Numbers,
    Again,
    TakeBack,
    Ask,
    Timer,
    Language,
    /// Leaves fast.
    Leave,
    Quit,
    Help,
}

/// Each with the message that names it.
const WORDS: [(Word, &str); 13] = [
    (Word::TakeBack, "room-word-take-back"),
    (Word::Next, "room-word-next"),
    (Word::Back, "room-word-back"),
    (Word::Skip, "room-word-skip"),
    (Word::Blank, "room-word-blank"),
    (Word::Numbers, "room-word-numbers"),
    (Word::Again, "room-word-again"),
    (Word::Ask, "room-word-ask"),
    (Word::Timer, "room-word-timer"),
    (Word::Language, "room-word-language"),
    (Word::Leave, "room-word-leave"),
    (Word::Quit, "room-word-quit"),
    (Word::Help, "room-word-help"),
];

enum Meant {
    Lead(Lead),
    Help,
    Stop,
    Leave,
    Unknown,
}

fn meant(typed: &str, slide: &Slide, words: &[&Messages]) -> Meant {
    let counts: Option<Vec<u32>> =
        typed.split([' ', ',', ';']).filter(|word| !word.is_empty()).map(|word| word.parse().ok()).collect();
    match counts.as_deref() {
        Some([]) => return Meant::Lead(Lead::Next),
        Some([only]) if slide.has_options => return Meant::Lead(Lead::Pick(*only as usize)),
        Some(counts) => return Meant::Lead(Lead::Counts(counts.to_vec())),
        None => {}
    }
    let folded = fold(typed);
    let named = |word: &str| {
        let all = words.iter().flat_map(|words| WORDS.map(|(known, id)| (known, words.text(id))));
        let mut all = all.flat_map(|(known, said)| said.split(',').map(|one| (known, fold(one))).collect::<Vec<_>>());
        all.find(|(_, said)| said == word).map(|(known, _)| known)
    };
    if let Some(word) = named(&folded) {
        return match word {
            Word::Next => Meant::Lead(Lead::Next),
            Word::Back => Meant::Lead(Lead::Back),
            Word::Skip => Meant::Lead(Lead::Skip),
            Word::Blank => Meant::Lead(Lead::Blank),
            Word::Numbers => Meant::Lead(Lead::Numbers),
            Word::Again => Meant::Lead(Lead::Again),
            Word::TakeBack => Meant::Lead(Lead::TakeBack),
            Word::Timer => Meant::Lead(Lead::Timer),
            Word::Language => Meant::Lead(Lead::NextLanguage),
            Word::Leave => Meant::Leave,
            Word::Quit => Meant::Stop,
            Word::Ask | Word::Help => Meant::Help,
        };
    }
    match typed.trim().split_once(' ') {
        Some((word, question)) if named(&fold(word)) == Some(Word::Ask) => {
            Meant::Lead(Lead::Ask(FreeText::new(question)))
        }
        _ => Meant::Unknown,
    }
}

/// Leads a room in lines until whoever leads stops. `english` is understood beside the language that is spoken.
pub fn run(
    room: &mut dyn Room,
    english: &Messages,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    options: &Options,
) -> io::Result<Outcome> {
    let mut voice = Voice { output, options };
    // Lines wait for whoever reads: what changed elsewhere is looked at when something is typed.
    room.watch(Box::new(|| {}));
    let mut before = Slide::default();
    let mut is_first = true;
    loop {
        let slide = room.slide();
        let mut lines = Lines::new(room.words());
        said(&slide, &before, &mut lines);
        let lines = lines.lines;
        for line in &lines {
            voice.line(line)?;
        }
        if std::mem::take(&mut is_first) {
            voice.line(&room.words().text("room-words"))?;
        }
        before = slide;
        voice.prompt(&room.words().text("room-prompt"))?;
        let typed = match typed::read(input)? {
            Typed::Line(typed) => typed,
            Typed::TooLong(ended) => {
                if ended || typed::skip(input)? {
                    continue;
                }
                return Ok(Outcome::Quit);
            }
            Typed::End => {
                voice.line("")?;
                return Ok(Outcome::Quit);
            }
        };
        if options.echo {
            voice.line(&typed)?;
        }
        room.look();
        match meant(&typed, &before, &[room.words(), english]) {
            Meant::Lead(lead) => room.lead(lead),
            Meant::Help => voice.line(&room.words().text("room-words"))?,
            Meant::Stop => return Ok(Outcome::Quit),
            Meant::Leave => return Ok(Outcome::Left),
            Meant::Unknown => voice.line(&room.words().format("room-unknown", &[("words", (&typed).into())]))?,
        }
    }
}

/// What is new on a page: all of another one; of the same one the parts that were not there.
fn said(slide: &Slide, before: &Slide, lines: &mut Lines<'_>) {
    if slide.is_blank {
        return lines.say("room-blank", &[]);
    }
    let is_same = slide.step == before.step && slide.heading == before.heading && !before.is_blank;
    if !is_same {
        lines.say("room-step", &[("step", slide.step.0.into()), ("steps", slide.step.1.into())]);
        lines.heading(&slide.heading);
    }
    for one in slide.parts.iter().filter(|part| !is_same || !before.parts.contains(part)) {
        part(one, lines);
    }
    if slide.left.is_some() && before.left.is_none() {
        lines.say("room-timer", &[]);
    }
    if slide.told != before.told {
        lines.all(&slide.told);
    }
}

fn part(part: &Part, lines: &mut Lines<'_>) {
    match part {
        Part::Text(text) => lines.markup(text),
        Part::Strong(text) | Part::Quiet(text) | Part::Ending(_, text) => lines.add(text.as_str()),
        Part::Heading(text) => lines.heading(text),
        Part::Numbers(numbers) => lines.add(numbers.said()),
        Part::Figure(Figure::Share { text, .. } | Figure::Number(text)) => lines.add(text.as_str()),
        Part::Said(said) => {
            lines.add(format!("{}: {}", said.who, said.text));
            lines.all(&said.why);
        }
        Part::Thought(who, thought) => {
            let thinks = lines.words.format("screen-thinks", &[("who", who.into())]);
            lines.add(format!("{thinks} {thought}"));
        }
        Part::Option(option) => self::option(option, lines),
        Part::Told(told) => {
            let mark = if told.mark.is_empty() { String::new() } else { format!(" ({})", told.mark) };
            let step = told.step.map_or_else(String::new, |step| format!("{step}. "));
            lines.add(format!("{step}{}{mark}", told.label));
            lines.add(told.why.as_str());
        }
    }
}

fn option(option: &RoomOption, lines: &mut Lines<'_>) {
    let who = option.who.as_ref().map_or_else(String::new, |who| format!("{who}: "));
    let votes = option
        .votes
        .iter()
        .map(|votes| lines.words.format("room-votes", &[("count", votes.count.into()), ("share", votes.share.into())]));
    let votes: Vec<String> = votes.collect();
    let votes = if votes.is_empty() { String::new() } else { format!(" {}", votes.join(" → ")) };
    let told = option.told.as_ref();
    let mark = told.filter(|told| !told.mark.is_empty()).map_or_else(String::new, |told| format!(" ({})", told.mark));
    lines.add(format!("{}. {who}{}{mark}{votes}", option.letter(), option.label));
    told.iter().for_each(|told| lines.add(told.why.as_str()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_numbers_and_counts_are_understood_in_both_languages() {
        let languages = vangnet_core::messages::Languages::new(crate::store::catalogues());
        let words = [languages.get("nl"), languages.get("en")];
        let slide = Slide { has_options: true, ..Slide::default() };
        let lead = |typed: &str| match meant(typed, &slide, &words) {
            Meant::Lead(lead) => Some(lead),
            _ => None,
        };
        assert_eq!(lead(""), Some(Lead::Next));
        assert_eq!(lead("Volgende"), Some(Lead::Next));
        assert_eq!(lead("next"), Some(Lead::Next));
        assert_eq!(lead("zin terug"), Some(Lead::TakeBack));
        assert_eq!(lead("3"), Some(Lead::Pick(3)));
        assert_eq!(lead("12 3 20 5"), Some(Lead::Counts(vec![12, 3, 20, 5])));
        assert_eq!(lead("vraag Mag mijn kind online?"), Some(Lead::Ask(FreeText::new("Mag mijn kind online?"))));
        assert!(matches!(meant("stop", &slide, &words), Meant::Stop));
        assert!(matches!(meant("zzz", &slide, &words), Meant::Unknown));
    }
}
