//! A value in one canonical line, from which a hash is made.

use toml::de::DeValue;

/// Adds a value, the same whatever the layout of the file.
pub(super) fn write(value: &DeValue<'_>, out: &mut String) {
    match value {
        DeValue::String(text) => out.extend(["\"", text, "\""]),
        DeValue::Integer(number) => out.push_str(number.as_str()),
        DeValue::Float(number) => out.push_str(number.as_str()),
        DeValue::Boolean(value) => out.push_str(&value.to_string()),
        DeValue::Datetime(moment) => out.push_str(&moment.to_string()),
        DeValue::Array(values) => {
            out.push('[');
            for value in values.iter() {
                write(value.get_ref(), out);
                out.push(',');
            }
            out.push(']');
        }
        DeValue::Table(table) => {
            out.push('{');
            table.iter().for_each(|(key, value)| entry(key.get_ref(), value.get_ref(), ',', out));
            out.push('}');
        }
    }
}

/// A list of which the order says nothing.
pub(super) fn unordered(key: &str, value: &DeValue<'_>, end: char, out: &mut String) {
    let DeValue::Array(values) = value else { return entry(key, value, end, out) };
    let text = |value: &DeValue<'_>| {
        let mut text = String::new();
        write(value, &mut text);
        text
    };
    let mut texts: Vec<String> = values.iter().map(|value| text(value.get_ref())).collect();
    texts.sort();
    out.extend([key, "=[", &texts.join(","), "]"]);
    out.push(end);
}

pub(super) fn entry(key: &str, value: &DeValue<'_>, end: char, out: &mut String) {
    out.extend([key, "="]);
    write(value, out);
    out.push(end);
}
