//! Every state of the reader of bytes, and its way out.

use proptest::prelude::*;

use super::*;

/// What terminals answer, and what comes when nobody asked. None of it is a key.
const ANSWERS: [&[u8]; 26] = [
    b"\x1b[?997;1n",
    b"\x1b[?2026;2$y",
    b"\x1b[?1;1;1R",
    b"\x1b[1;1R",
    b"\x1b[24;80R",
    b"\x1b[>41;354;0c",
    b"\x1b[?62;22c",
    b"\x1b[=1;2c",
    b"\x1b[?1u",
    b"\x1b[0n",
    b"\x1b[8;24;80t",
    b"\x1b[48;24;80;400;800t",
    b"\x1b[I",
    b"\x1b[O",
    b"\x1b[<0;10;12M",
    b"\x1b[M !!",
    b"\x1b[[A",
    b"\x1b[99;99z",
    b"\x1b[1;5P",
    b"\x1b[15~",
    b"\x1b]11;rgb:0000/0000/0000\x07",
    b"\x1b]11;rgb:1111/xxxx/2222\x1b\\",
    b"\x1bP>|XTerm(388)\x1b\\",
    b"\x1bP1$r0 q\x1b\\",
    b"\x1b_Gi=31;OK\x1b\\",
    b"\x1b[2;2;2;2;2;2;2;2;2;2;2;2;2;2;2;2;2;2;2;2;2A",
];

fn fed(parser: &mut Parser, bytes: &[u8]) -> Vec<Event> {
    let mut events = VecDeque::new();
    parser.feed(&bytes.to_vec(), &mut events);
    events.into()
}

fn quiet(parser: &mut Parser) -> Vec<Event> {
    let mut events = VecDeque::new();
    parser.silence(&mut events);
    events.into()
}

fn keys(bytes: &[u8]) -> Vec<Event> {
    fed(&mut Parser::default(), bytes)
}

/// After any bytes and less than a tenth of a second, `x` is `x`; Control-C is heard at once.
fn stays_awake(bytes: &[u8]) {
    let awake = || {
        let mut parser = Parser::default();
        fed(&mut parser, bytes);
        parser
    };
    let mut parser = awake();
    if let Some(patience) = parser.patience() {
        assert!(patience < Duration::from_millis(100));
        quiet(&mut parser);
    }
    assert_eq!(fed(&mut parser, b"x").last(), Some(&press(KeyCode::Char('x'))), "{bytes:?}");
    let stop = with(KeyCode::Char('c'), KeyModifiers::CONTROL);
    assert_eq!(fed(&mut awake(), b"\x03").last(), Some(&stop), "{bytes:?}");
    let mut parser = awake();
    for _ in 0..2 {
        quiet(&mut parser);
    }
    assert_eq!(parser.patience(), None, "nothing is waited for any more: {bytes:?}");
}

#[test]
fn what_a_terminal_answers_is_no_key_however_it_is_cut() {
    for answer in ANSWERS {
        assert_eq!(keys(answer), [], "{answer:?}");
        for at in 2..answer.len() {
            let mut parser = Parser::default();
            let (first, rest) = answer.split_at(at);
            let mut events = fed(&mut parser, first);
            events.extend(fed(&mut parser, rest));
            assert_eq!(events, [], "{answer:?} cut at {at}");
        }
    }
}

#[test]
fn the_rest_of_an_answer_that_comes_late_is_no_key_either() {
    let mut parser = Parser::default();
    let mut events = fed(&mut parser, b"\x1b]11;rgb:11");
    events.extend(quiet(&mut parser));
    events.extend(fed(&mut parser, b"11/xxxx/2222\x1b\\"));
    assert_eq!((events, parser.patience()), (vec![], None));
}

#[test]
fn after_any_beginning_of_any_answer_leaving_is_heard() {
    let pastes: [&[u8]; 3] = [b"\x1b[200~abc \xc3", b"\x1b[200~a\x1b[201", b"\x1b[200~"];
    for bytes in ANSWERS.into_iter().chain(pastes).chain([&b"\x1b[1;1"[..], b"\x1bOP", b"\xf0\x9f\x98", b"\x1b\x1b"]) {
        for at in 0..=bytes.len() {
            stays_awake(&bytes[..at]);
        }
    }
}

#[test]
fn escape_and_a_letter_in_one_piece_are_two_keys() {
    let [escape, q] = [KeyCode::Esc, KeyCode::Char('q')].map(press);
    assert_eq!(keys(b"\x1bq"), [escape.clone(), q]);
    let mut parser = Parser::default();
    assert_eq!(fed(&mut parser, b"\x1b"), []);
    assert_eq!(quiet(&mut parser), std::slice::from_ref(&escape), "Esc alone");
    assert_eq!(keys(b"\x1b\x1b[A"), [escape.clone(), press(KeyCode::Up)]);
    fed(&mut parser, b"\x1bX");
    assert_eq!(quiet(&mut parser), [escape, press(KeyCode::Char('X'))], "with Caps Lock");
}

#[test]
fn keys_are_what_they_were() {
    for (bytes, code) in [
        (&b"\x1b[A"[..], KeyCode::Up),
        (b"\x1bOB", KeyCode::Down),
        (b"\x1b[1;5C", KeyCode::Right),
        (b"\x1b[H", KeyCode::Home),
        (b"\x1b[4~", KeyCode::End),
        (b"\x1b[5~", KeyCode::PageUp),
        (b"\x1b[6;2~", KeyCode::PageDown),
        (b"\x1b[3~", KeyCode::Delete),
        (b"\x1b[Z", KeyCode::BackTab),
        (b"\x1bOr", KeyCode::Char('2')),
        (b"\x1b[113u", KeyCode::Char('q')),
        (b"\r", KeyCode::Enter),
        (b"\x7f", KeyCode::Backspace),
        ("é".as_bytes(), KeyCode::Char('é')),
        ("漢".as_bytes(), KeyCode::Char('漢')),
    ] {
        let found = keys(bytes);
        assert!(matches!(&found[..], [Event::Key(key)] if key.code == code), "{bytes:?}: {found:?}");
    }
    let mut parser = Parser::default();
    fed(&mut parser, "é".as_bytes().split_last().expect("two bytes").1);
    assert_eq!(fed(&mut parser, &"é".as_bytes()[1..]), [press(KeyCode::Char('é'))], "cut in the middle");
}

#[test]
fn control_with_a_sign_is_no_digit() {
    assert_eq!(keys(b"\x1c\x1d\x1e\x1f"), []);
}

#[test]
fn pasted_text_comes_whole_and_has_a_limit() {
    let paste = |text: &str| Event::Paste(text.to_owned());
    assert_eq!(keys("\x1b[200~één\r\x1b[3\x1b[201~q".as_bytes()), [paste("één\r\x1b[3"), press(KeyCode::Char('q'))]);
    let long = [b"\x1b[200~".to_vec(), vec![b'a'; LONGEST_PASTE + 5_000], b"\x1b[201~".to_vec()].concat();
    assert_eq!(keys(&long), [paste(&"a".repeat(LONGEST_PASTE))]);
    let mut parser = Parser::default();
    fed(&mut parser, b"\x1b[200~one ");
    assert_eq!(quiet(&mut parser), [paste("one ")], "it is seen before its end came");
    assert_eq!(fed(&mut parser, b"two\x1b[201~"), [paste("two")]);
}

/// Pieces of sequences, so that chance meets all states.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(ANSWERS.to_vec());
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..12),
        (known, 0usize..30).prop_map(|(answer, at)| answer[..at.min(answer.len())].to_vec()),
        prop::sample::select(vec![&b"\x1b"[..], b"\x1b[", b"\x1bO", b"\x1b]", b"\x1bP", b"\x1b[200~", b"\xe2\x82"])
            .prop_map(<[u8]>::to_vec),
    ]
}

proptest! {
    // More with PROPTEST_CASES, for instance 10,000.
    #[test]
    fn any_bytes_leave_it_awake(pieces in prop::collection::vec(piece(), 0..8)) {
        stays_awake(&pieces.concat());
    }
}
