//! How each part looks. Messages and symbols say the same without colour.

use ratatui::style::{Color, Modifier, Style};

use super::text_style::TextStyle;
use crate::preferences::Theme;

/// Colours of a theme that has its own. Text has a contrast of at least 7:1, quiet text 4.5:1, borders 3:1.
#[derive(Clone, Copy)]
pub(super) struct Palette {
    pub(super) ground: Color,
    pub(super) text: Color,
    pub(super) quiet: Color,
    pub(super) accent: Color,
    pub(super) border: Color,
    pub(super) right: Color,
    pub(super) not_yet: Color,
    pub(super) focus_ground: Color,
    pub(super) focus_text: Color,
    pub(super) child: Color,
    pub(super) adult: Color,
}

const fn rgb(hex: u32) -> Color {
    Color::Rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const DARK: Palette = Palette {
    ground: rgb(0x121212),
    text: rgb(0xE8E2D6),
    quiet: rgb(0xA9A397),
    accent: rgb(0x8FC9B7),
    border: rgb(0x716B60),
    right: rgb(0x56B4E9),
    not_yet: rgb(0xE69F00),
    focus_ground: rgb(0x2C403A),
    focus_text: rgb(0xFFFDF6),
    child: rgb(0xF0D9A8),
    adult: rgb(0xB9DCD0),
};

const LIGHT: Palette = Palette {
    ground: rgb(0xFBF8F1),
    text: rgb(0x23211C),
    quiet: rgb(0x5E594E),
    accent: rgb(0x175548),
    border: rgb(0x857E70),
    right: rgb(0x00507D),
    not_yet: rgb(0x803300),
    focus_ground: rgb(0xCFE3DB),
    focus_text: rgb(0x10100D),
    child: rgb(0x5B3A00),
    adult: rgb(0x0F4A3D),
};

const HIGH_CONTRAST: Palette = Palette {
    ground: rgb(0x000000),
    text: rgb(0xFFFFFF),
    quiet: rgb(0xFFFFFF),
    accent: rgb(0xFFE66D),
    border: rgb(0xFFFFFF),
    right: rgb(0x8AD4FF),
    not_yet: rgb(0xFFBE5C),
    focus_ground: rgb(0xFFE66D),
    focus_text: rgb(0x000000),
    child: rgb(0xFFFFFF),
    adult: rgb(0xFFFFFF),
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

pub(super) fn style(theme: Theme, style: TextStyle) -> Style {
    let plain = Modifier::empty();
    let bold = Modifier::BOLD;
    // The last are for the terminal's own colours: only bold, reverse and underline, which every terminal shows.
    let (colour, coloured, uncoloured): (fn(&Palette) -> Color, Modifier, Modifier) = match style {
        TextStyle::Text => (|of| of.text, plain, plain),
        TextStyle::Strong | TextStyle::Title => (|of| of.text, bold, bold),
        TextStyle::Emphasis => (|of| of.text, Modifier::ITALIC, Modifier::UNDERLINED),
        TextStyle::Heading | TextStyle::Picked => (|of| of.accent, bold, bold),
        TextStyle::Quiet => (|of| of.quiet, plain, plain),
        TextStyle::Thought => (|of| of.quiet, Modifier::ITALIC, plain),
        TextStyle::Accent => (|of| of.accent, plain, plain),
        TextStyle::Focus => (|of| of.focus_text, bold, Modifier::REVERSED),
        TextStyle::Right => (|of| of.right, bold, bold),
        TextStyle::NotYet | TextStyle::Notice => (|of| of.not_yet, bold, bold),
        TextStyle::Border => (|of| of.border, plain, plain),
        TextStyle::Child => (|of| of.child, plain, plain),
        TextStyle::Adult => (|of| of.adult, plain, plain),
    };
    let Some(colours) = palette(theme) else { return Style::new().add_modifier(uncoloured) };
    let ground = if style == TextStyle::Focus { colours.focus_ground } else { colours.ground };
    Style::new().fg(colour(&colours)).bg(ground).add_modifier(coloured)
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
            let pairs = [
                ("text", colours.text, colours.ground, 7.0),
                ("quiet", colours.quiet, colours.ground, 4.5),
                ("accent", colours.accent, colours.ground, 7.0),
                ("border", colours.border, colours.ground, 3.0),
                ("right", colours.right, colours.ground, 7.0),
                ("not yet", colours.not_yet, colours.ground, 7.0),
                ("child", colours.child, colours.ground, 7.0),
                ("adult", colours.adult, colours.ground, 7.0),
                ("focus", colours.focus_text, colours.focus_ground, 7.0),
            ];
            for (eyes, matrix) in EYES {
                for (name, colour, ground, least) in pairs {
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
            assert!(style(theme, TextStyle::Focus).add_modifier.contains(Modifier::REVERSED));
            assert!(style(theme, TextStyle::Right).add_modifier.contains(Modifier::BOLD));
            assert_eq!(style(theme, TextStyle::Text), Style::new());
        }
    }
}
