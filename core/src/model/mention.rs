//! A helpline that a text mentions by what it is for: `{line:suicide}`. The region of the reader fills it in.

use std::borrow::Cow;
use std::ops::Range;

use super::topic::Topic;

const OPEN: &str = "{line:";

/// Each mention in a text: where it stands, and the topic as it was written.
pub fn mentions(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.match_indices(OPEN).filter_map(|(at, _)| {
        let topic = text[at + OPEN.len()..].split_once('}')?.0;
        Some((at..at + OPEN.len() + topic.len() + 1, topic))
    })
}

/// The text with what is said for each mention. One for which nothing is said stays as it was written.
pub fn filled<'t>(text: &'t str, say: impl Fn(Topic) -> Option<String>) -> Cow<'t, str> {
    let mut out = String::new();
    let mut done = 0;
    for (place, topic) in mentions(text) {
        let Some(said) = Topic::parse(topic).and_then(&say) else { continue };
        out.push_str(&text[done..place.start]);
        out.push_str(&said);
        done = place.end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mention_is_filled_and_what_cannot_be_stays() {
        let say = |topic: Topic| (topic == Topic::Emergency).then(|| "112".to_owned());
        assert_eq!(filled("Bel {line:emergency}, of nog eens {line:emergency}.", say), "Bel 112, of nog eens 112.");
        for text in ["Bel {line:suicide}.", "{line:nothing} {gap}", "{line:emergency", "", "plain"] {
            assert!(matches!(filled(text, say), Cow::Borrowed(_)), "{text}");
        }
        let topics: Vec<&str> = mentions("{line:home} {a} {line:x").map(|(_, topic)| topic).collect();
        assert_eq!(topics, ["home"]);
    }
}
