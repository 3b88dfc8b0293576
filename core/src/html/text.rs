//! The same page as lines of text, for a printer without pictures and for a screen reader.

use super::element::{Element, Node};
use crate::room::letter;

/// A line to write on.
const BLANK: &str = "______________________________";

/// What an element says, a line each; an empty line stands before a heading.
pub(super) fn lines(element: &Element, out: &mut Vec<String>) {
    match element.tag {
        "h1" | "h2" | "h3" | "h4" | "h5" => {
            if !out.is_empty() {
                out.push(String::new());
            }
            out.push(words(element));
        }
        "p" | "td" | "th" | "caption" => push(words(element), out),
        "hr" => out.extend([String::new(), "- ".repeat(30).trim_end().to_owned()]),
        "ol" | "ul" => items(element, out),
        "table" => table(element, out),
        "div" if element.attribute("class") == Some("blank") => out.push(BLANK.to_owned()),
        _ => element.elements().for_each(|inner| lines(inner, out)),
    }
}

fn push(line: String, out: &mut Vec<String>) {
    if !line.is_empty() {
        out.push(line);
    }
}

/// The words of an element in one line.
pub(super) fn words(element: &Element) -> String {
    let mut said = String::new();
    gather(element, &mut said);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn gather(element: &Element, said: &mut String) {
    for node in &element.inside {
        match node {
            Node::Text(text) => said.push_str(text),
            // Only to be looked at.
            Node::Element(inner) if inner.attribute("aria-hidden").is_some() => {}
            Node::Element(inner) => {
                if !inner.is_inline() {
                    said.push(' ');
                }
                gather(inner, said);
            }
        }
    }
}

/// Each item with its number, letter or box, and below it the lines to write on.
fn items(list: &Element, out: &mut Vec<String>) {
    let first = list.attribute("start").and_then(|start| start.parse().ok()).unwrap_or(1usize);
    for (at, item) in list.elements().enumerate() {
        let mark = match (list.tag, list.attribute("class")) {
            ("ol", Some("letters")) => format!("{}. ", letter(at)),
            ("ol", _) => format!("{}. ", first + at),
            (_, Some("boxes" | "boxes choices")) => "[ ] ".to_owned(),
            _ => String::new(),
        };
        let (blocks, said): (Vec<Node>, Vec<Node>) = item.inside.iter().cloned().partition(is_block);
        push(format!("{mark}{}", words(&Element { inside: said, ..item.clone() })), out);
        blocks.iter().for_each(|node| {
            if let Node::Element(inner) = node {
                lines(inner, out);
            }
        });
    }
}

/// Whether a cell is written in.
fn is_to_fill(cell: &Element) -> bool {
    cell.attribute("class") == Some("fill")
}

/// What stands in an item below its words.
fn is_block(node: &Node) -> bool {
    matches!(node, Node::Element(inner) if inner.attribute("class") == Some("blanks") || matches!(inner.tag, "ul" | "ol"))
}

/// Parts one after the other, each with a full stop where it does not end in a sign of its own.
fn sentences(parts: impl Iterator<Item = String>) -> String {
    let mut said = String::new();
    for part in parts {
        if !said.is_empty() {
            said.push_str(if said.ends_with(['.', '?', '!']) { " " } else { ". " });
        }
        said.push_str(&part);
    }
    said
}

/// Row by row, each cell behind the head of its column; columns that are read by themselves come one after the other.
fn table(table: &Element, out: &mut Vec<String>) {
    let sections = table.elements();
    let rows: Vec<&Element> = sections
        .flat_map(|one| {
            let is_part = matches!(one.tag, "thead" | "tbody");
            if is_part { one.elements().collect() } else { vec![one] }
        })
        .collect();
    let (heads, rows): (Vec<&Element>, Vec<&Element>) =
        rows.into_iter().partition(|row| row.tag == "tr" && row.elements().all(|cell| cell.tag == "th"));
    let heads: Vec<String> = heads.first().map(|row| row.elements().map(words).collect()).unwrap_or_default();
    if table.attribute("class") == Some("two-ways") {
        for (at, head) in heads.iter().enumerate() {
            out.extend([String::new(), head.clone()]);
            rows.iter().filter_map(|row| row.elements().nth(at)).for_each(|cell| {
                cell.elements().for_each(|inner| lines(inner, out));
            });
        }
        return;
    }
    for row in rows {
        if row.tag != "tr" {
            lines(row, out);
            continue;
        }
        let said = |cell| if is_to_fill(cell) { "____".to_owned() } else { words(cell) };
        let cells = row.elements().map(said).enumerate().filter(|(_, cell)| !cell.is_empty());
        let said = cells.map(|(at, cell)| match heads.get(at) {
            Some(head) => format!("{head}: {cell}"),
            None => cell,
        });
        push(sentences(said), out);
    }
}

#[cfg(test)]
mod tests {
    use super::super::element::{blanks, el, list};
    use super::*;

    fn said(element: &Element) -> Vec<String> {
        let mut out = Vec::new();
        lines(element, &mut out);
        out
    }

    #[test]
    fn what_stands_in_a_line_stays_in_it_and_blocks_are_parted() {
        let item =
            el("li").add(el("b").say("A. Yes")).add(el("span").say(" (right)")).say(" Why.").add(el("p").say("More."));
        assert_eq!(said(&el("ul").add(item)), ["A. Yes (right) Why. More."]);
    }

    #[test]
    fn items_have_numbers_letters_boxes_or_lines_to_write_on() {
        let letters = list("ol", ["a", "b"]).class("letters");
        let boxes = list("ul", ["c"]).class("boxes");
        let lines = el("ul").add(el("li").say("d").add(blanks(1)));
        let all = el("div").add(letters).add(list("ol", ["e"]).numbered_from(4)).add(boxes).add(lines);
        assert_eq!(said(&all), ["A. a", "B. b", "4. e", "[ ] c", "d", BLANK]);
    }

    #[test]
    fn a_row_is_a_line_with_the_head_of_each_column_and_two_ways_are_said_one_after_the_other() {
        let heads = || el("thead").add(el("tr").add(el("th").say("H")).add(el("th").say("I")));
        let row = || el("tbody").add(el("tr").add(el("td").line("a.")).add(el("td").line("b")));
        assert_eq!(said(&el("table").add(heads()).add(row())), ["H: a. I: b"]);
        assert_eq!(said(&el("table").class("two-ways").add(heads()).add(row())), ["", "H", "a.", "", "I", "b"]);
    }
}
