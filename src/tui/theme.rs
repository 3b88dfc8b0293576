//! How each part looks. Words, signs, sides and bars say the same without colour.

use ratatui::style::{Color, Modifier, Style};

use super::text_style::{Fill, TextStyle};
use crate::preferences::Theme;

/// Colours of a theme that has its own: of text 7:1, of quiet text 4.5:1, of lines and bars 3:1. A fill against the
/// ground may be faint: it says nothing that a bar, a side or a word does not say too.
#[derive(Clone, Copy)]
pub(super) struct Palette {
    /// Around the sheet in a very large window.
    pub(super) desk: Color,
    pub(super) ground: Color,
    /// Bands above and below, cards.
    pub(super) panel: Color,
    /// Caps of keys.
    pub(super) raised: Color,
    /// What lies ahead on the step line, empty squares.
    pub(super) line: Color,
    pub(super) text: Color,
    pub(super) strong: Color,
    pub(super) quiet: Color,
    pub(super) accent: Color,
    pub(super) on_accent: Color,
    pub(super) focus: Color,
    pub(super) focus_text: Color,
    /// Where help is.
    pub(super) lamp: Color,
    pub(super) on_lamp: Color,
    pub(super) child: Color,
    pub(super) child_fill: Color,
    pub(super) adult: Color,
    pub(super) adult_fill: Color,
    pub(super) right: Color,
    pub(super) right_fill: Color,
    pub(super) not_yet: Color,
    pub(super) not_yet_fill: Color,
}

const fn rgb(hex: u32) -> Color {
    Color::Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// A kitchen table in the evening: warm ground, a lamp where help is, green where one acts.
const DARK: Palette = Palette {
    desk: rgb(0x0E0D0B),
    ground: rgb(0x181613),
    panel: rgb(0x23201C),
    raised: rgb(0x332E28),
    line: rgb(0x7D7569),
    text: rgb(0xEEE7DA),
    strong: rgb(0xFFFBF3),
    quiet: rgb(0xBCB4A6),
    accent: rgb(0x8FD3BB),
    on_accent: rgb(0x0E1A16),
    focus: rgb(0x45403A),
    focus_text: rgb(0xFFFFFF),
    lamp: rgb(0xF2C879),
    on_lamp: rgb(0x1C1408),
    child: rgb(0xF4D194),
    child_fill: rgb(0x3A2E1B),
    adult: rgb(0xA9DFCB),
    adult_fill: rgb(0x1E362E),
    right: rgb(0x86C8F5),
    right_fill: rgb(0x152C3D),
    not_yet: rgb(0xFFB765),
    not_yet_fill: rgb(0x3A2812),
};

const LIGHT: Palette = Palette {
    desk: rgb(0xE8DFCE),
    ground: rgb(0xFBF7EF),
    panel: rgb(0xF3ECDF),
    raised: rgb(0xE6DCCA),
    line: rgb(0x7F7666),
    text: rgb(0x221F1A),
    strong: rgb(0x0D0C0A),
    quiet: rgb(0x4F483D),
    accent: rgb(0x07402F),
    on_accent: rgb(0xFFFFFF),
    focus: rgb(0xD8CBB2),
    focus_text: rgb(0x0D0C0A),
    lamp: rgb(0xFFCF73),
    on_lamp: rgb(0x1C1408),
    child: rgb(0x573700),
    child_fill: rgb(0xFBE6C2),
    adult: rgb(0x0A4839),
    adult_fill: rgb(0xD2EBE0),
    right: rgb(0x00446E),
    right_fill: rgb(0xD6E9F7),
    not_yet: rgb(0x6B2C00),
    not_yet_fill: rgb(0xFCE2C4),
};

/// Derived: black, white, one yellow for what acts; no fills but that of the focus and of keys, the bars stay.
const HIGH_CONTRAST: Palette = {
    let (black, white, yellow) = (rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFE66D));
    Palette {
        desk: black,
        ground: black,
        panel: black,
        raised: black,
        line: white,
        text: white,
        strong: white,
        quiet: white,
        accent: yellow,
        on_accent: black,
        focus: yellow,
        focus_text: black,
        lamp: yellow,
        on_lamp: black,
        child: white,
        child_fill: black,
        adult: white,
        adult_fill: black,
        right: rgb(0x8AD4FF),
        right_fill: black,
        not_yet: rgb(0xFFBE5C),
        not_yet_fill: black,
    }
};

/// The colours of a theme; nothing where the terminal's own are used.
pub(super) fn palette(theme: Theme) -> Option<Palette> {
    match theme {
        Theme::Dark => Some(DARK),
        Theme::Light => Some(LIGHT),
        Theme::HighContrast => Some(HIGH_CONTRAST),
        Theme::Terminal | Theme::Mono => None,
    }
}

impl Palette {
    fn under(&self, fill: Fill) -> Color {
        match fill {
            Fill::Desk => self.desk,
            Fill::Ground => self.ground,
            Fill::Panel => self.panel,
            Fill::Raised => self.raised,
            Fill::Accent => self.accent,
            Fill::Focus => self.focus,
            Fill::Lamp | Fill::LampFocus => self.lamp,
            Fill::Child => self.child_fill,
            Fill::Adult => self.adult_fill,
            Fill::Message => self.panel,
            Fill::Right => self.right_fill,
            Fill::NotYet => self.not_yet_fill,
        }
    }

    fn ink(&self, style: TextStyle, fill: Fill) -> Color {
        match fill {
            Fill::Accent => return self.on_accent,
            Fill::Lamp | Fill::LampFocus => return self.on_lamp,
            // Where the focus has the colour of the accent, the bar on it takes that of the words.
            Fill::Focus if style != TextStyle::Sign || self.focus == self.accent => return self.focus_text,
            _ => {}
        }
        match style {
            TextStyle::Text | TextStyle::Emphasis => self.text,
            TextStyle::Strong | TextStyle::Title | TextStyle::Cap | TextStyle::HelpCap => self.strong,
            TextStyle::Heading | TextStyle::Picked | TextStyle::Accent | TextStyle::Sign => self.accent,
            TextStyle::Quiet | TextStyle::Thought => self.quiet,
            TextStyle::Lamp => {
                if self.ground_is_dark() {
                    self.lamp
                } else {
                    self.child
                }
            }
            TextStyle::Right | TextStyle::RightSign => self.right,
            TextStyle::NotYet | TextStyle::NotYetSign | TextStyle::Notice => self.not_yet,
            TextStyle::Border => self.line,
            TextStyle::Child | TextStyle::ChildBar => self.child,
            TextStyle::Adult | TextStyle::AdultBar => self.adult,
        }
    }

    /// Honey on a light ground cannot be read; there the ink of the child stands for it.
    fn ground_is_dark(&self) -> bool {
        matches!(self.ground, Color::Rgb(red, ..) if red < 0x80)
    }
}

/// What is bold in every theme.
fn is_bold(style: TextStyle) -> bool {
    matches!(
        style,
        TextStyle::Strong
            | TextStyle::Title
            | TextStyle::Heading
            | TextStyle::Picked
            | TextStyle::Cap
            | TextStyle::HelpCap
            | TextStyle::Right
            | TextStyle::NotYet
            | TextStyle::Notice
    )
}

pub(super) fn style(theme: Theme, style: TextStyle, fill: Fill) -> Style {
    let Some(colours) = palette(theme) else { return uncoloured(theme, style, fill) };
    let coloured = match style {
        _ if is_bold(style) => Modifier::BOLD,
        TextStyle::Emphasis | TextStyle::Thought => Modifier::ITALIC,
        _ => Modifier::empty(),
    };
    let ground = match fill {
        Fill::Focus | Fill::Accent if style == TextStyle::HelpCap => Fill::Accent,
        _ if style == TextStyle::HelpCap => Fill::Lamp,
        Fill::Focus if style == TextStyle::Cap => Fill::Accent,
        Fill::LampFocus if style == TextStyle::Cap => {
            return Style::new().fg(colours.lamp).bg(colours.on_lamp).add_modifier(coloured);
        }
        Fill::Accent => fill,
        _ if style == TextStyle::Cap => Fill::Raised,
        _ => fill,
    };
    Style::new().fg(colours.ink(style, ground)).bg(colours.under(ground)).add_modifier(coloured)
}

/// With the terminal's own colours: bold, reverse and underline, which every terminal shows. A theme of sixteen colours
/// gives some to signs, bars and the step line, and never to words: nobody knows what ground they stand on.
fn uncoloured(theme: Theme, style: TextStyle, fill: Fill) -> Style {
    let modifier = if is_bold(style) {
        Modifier::BOLD
    } else if style == TextStyle::Emphasis {
        Modifier::UNDERLINED
    } else {
        Modifier::empty()
    };
    let is_sign = matches!(style, TextStyle::Sign | TextStyle::Cap | TextStyle::HelpCap);
    let turned = if matches!(fill, Fill::Focus | Fill::LampFocus | Fill::Accent) && !is_sign {
        Modifier::REVERSED
    } else {
        Modifier::empty()
    };
    // Numbers to call, and the key that leads to them.
    let is_lamp = fill == Fill::Lamp && style == TextStyle::Strong || style == TextStyle::HelpCap;
    let lit = if is_lamp { Modifier::UNDERLINED } else { Modifier::empty() };
    let plain = Style::new().add_modifier(modifier | turned | lit);
    match style {
        _ if theme != Theme::Terminal => plain,
        TextStyle::Sign | TextStyle::RightSign | TextStyle::AdultBar => plain.fg(Color::Cyan),
        TextStyle::NotYetSign | TextStyle::ChildBar | TextStyle::Lamp => plain.fg(Color::Yellow),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Matrix = [[f64; 3]; 3];

    /// What eyes see, in linear light: all colours, and without one of the three sorts of cones.
    /// (Machado, Oliveira and Fernandes 2009, severity 1.0.)
    const EYES: [(&str, Matrix); 4] = [
        ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protanopia",
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ),
        (
            "deuteranopia",
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ),
        (
            "tritanopia",
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
        ),
    ];

    /// Relative luminance (WCAG 2.2, definition of relative luminance) of a colour as these eyes see it.
    fn luminance(colour: Color, eyes: &Matrix) -> f64 {
        let Color::Rgb(red, green, blue) = colour else { panic!("{colour:?} has no fixed value") };
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let light = [linear(red), linear(green), linear(blue)];
        let seen = eyes.map(|row| row.iter().zip(light).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0));
        0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
    }

    /// Contrast ratio (WCAG 2.2).
    fn contrast(a: Color, b: Color, eyes: &Matrix) -> f64 {
        let (a, b) = (luminance(a, eyes), luminance(b, eyes));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_pair_of_every_theme_can_be_read_also_by_colour_blind_eyes() {
        let mut faint = Vec::new();
        for theme in [Theme::Dark, Theme::Light, Theme::HighContrast] {
            let colours = palette(theme).expect("a theme with colours");
            let on_fills = [
                ("ground", colours.ground, 4.5),
                ("panel", colours.panel, 4.5),
                ("child", colours.child_fill, 4.5),
                ("adult", colours.adult_fill, 4.5),
                ("right", colours.right_fill, 4.5),
                ("not yet", colours.not_yet_fill, 4.5),
            ];
            let mut pairs = vec![
                ("key", colours.strong, colours.raised, 7.0),
                ("likeliest key", colours.on_accent, colours.accent, 7.0),
                ("focus", colours.focus_text, colours.focus, 7.0),
                ("bar of the focus", colours.accent, colours.ground, 3.0),
                ("bar of the focus on its row", colours.ink(TextStyle::Sign, Fill::Focus), colours.focus, 3.0),
                ("lamp", colours.on_lamp, colours.lamp, 7.0),
                ("large digit", colours.ink(TextStyle::Lamp, Fill::Ground), colours.ground, 7.0),
                ("accent", colours.accent, colours.ground, 7.0),
                ("accent on a band", colours.accent, colours.panel, 7.0),
                ("line", colours.line, colours.ground, 3.0),
                ("child", colours.child, colours.child_fill, 7.0),
                ("child", colours.child, colours.ground, 7.0),
                ("adult", colours.adult, colours.adult_fill, 7.0),
                ("adult", colours.adult, colours.ground, 7.0),
                ("right", colours.right, colours.right_fill, 7.0),
                ("right", colours.right, colours.ground, 7.0),
                ("not yet", colours.not_yet, colours.not_yet_fill, 7.0),
                ("not yet", colours.not_yet, colours.ground, 7.0),
            ];
            for (name, fill, quiet) in on_fills {
                pairs.extend([(name, colours.text, fill, 7.0), (name, colours.strong, fill, 7.0)]);
                pairs.push((name, colours.quiet, fill, quiet));
            }
            for (eyes, matrix) in EYES {
                for (name, colour, ground, least) in pairs.iter().copied() {
                    let found = contrast(colour, ground, &matrix);
                    if found < least {
                        faint.push(format!("{theme:?}, {eyes}: {name} has {found:.2}:1, needs {least}:1"));
                    }
                }
            }
        }
        assert!(faint.is_empty(), "{faint:#?}");
    }

    #[test]
    fn the_contrast_is_that_of_the_formula() {
        let all = &EYES[0].1;
        assert!((contrast(rgb(0x000000), rgb(0xFFFFFF), all) - 21.0).abs() < 1e-6);
        assert!((contrast(rgb(0x777777), rgb(0xFFFFFF), all) - 4.48).abs() < 0.01);
    }

    #[test]
    fn without_colours_focus_and_verdict_still_show() {
        for theme in [Theme::Terminal, Theme::Mono] {
            assert!(style(theme, TextStyle::Text, Fill::Focus).add_modifier.contains(Modifier::REVERSED));
            assert!(style(theme, TextStyle::Right, Fill::Right).add_modifier.contains(Modifier::BOLD));
            assert_eq!(style(theme, TextStyle::Text, Fill::Ground), Style::new());
        }
    }

    #[test]
    fn sixteen_colours_are_for_signs_and_bars_and_never_for_words() {
        for words in [TextStyle::Text, TextStyle::Strong, TextStyle::Heading, TextStyle::Child, TextStyle::Right] {
            assert_eq!(
                style(Theme::Terminal, words, Fill::Ground),
                style(Theme::Mono, words, Fill::Ground),
                "{words:?}"
            );
        }
        for sign in [TextStyle::Sign, TextStyle::RightSign, TextStyle::NotYetSign, TextStyle::ChildBar] {
            assert_ne!(style(Theme::Terminal, sign, Fill::Ground), style(Theme::Mono, sign, Fill::Ground), "{sign:?}");
        }
    }
}
