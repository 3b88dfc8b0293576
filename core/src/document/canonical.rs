//! A value in one canonical line, from which a hash is made.

use toml::de::DeValue;

/// Adds a value, the same whatever the layout of the file.
pub(super) fn write(value: &DeValue<'_>, out: &mut String) {
    match value {
        DeValue::String(text) => {
            out.push('"');
            out.push_str(text);
            out.push('"');
        }
        DeValue::Integer(number) => out.push_str(number.as_str()),
        DeValue::Float(number) => out.push_str(number.as_str()),
        DeValue::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
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
            for (key, value) in table.iter() {
                out.push_str(key.get_ref());
                out.push('=');
                write(value.get_ref(), out);
                out.push(',');
            }
            out.push('}');
        }
    }
}
