//! Names of files that are nearly right: such a file is not read, and whoever wrote it should hear that.

use crate::model::Id;

/// The files with a fixed name: at the top, and in a module.
const TOP: &[&str] = &["course.toml", "sources.toml"];
const MODULE: &[&str] = &["lesson.toml", "status.toml"];
/// Folders whose files are named by an id alone.
const FOLDERS: [&str; 2] = ["regions", "glossary"];
/// Letters by which a name may differ from a fixed one.
const SLIPS: usize = 2;

/// The name that a file should have had, when nothing in its folder has that name.
pub(super) fn meant(path: &str, is_there: impl Fn(&str, &str) -> bool) -> Option<String> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let fixed = match folder {
        "" => TOP,
        folder if FOLDERS.contains(&folder) => &[],
        _ => MODULE,
    };
    if fixed.contains(&name) {
        return None;
    }
    let plain = plain(name)?;
    let slips = |fixed: &&&str| strsim::osa_distance(fixed, &plain);
    let near = fixed.iter().min_by_key(slips).filter(|fixed| slips(fixed) <= SLIPS).map(|fixed| (*fixed).to_owned());
    // What stands in a folder has the name of a language, a region or a term.
    let wanted = near.or_else(|| (!folder.is_empty() && plain != name).then_some(plain))?;
    (!is_there(folder, &wanted)).then_some(wanted)
}

/// A name in small letters and with the right end, when that is what it was to be.
fn plain(name: &str) -> Option<String> {
    let small = name.to_lowercase();
    let bare = small.strip_suffix(".txt").unwrap_or(&small);
    let stem = [".toml", ".tml", ".tom", ".tolm", ".tmol"].iter().find_map(|end| bare.strip_suffix(end))?;
    Id::parse(stem).map(|id| format!("{id}.toml"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_that_is_nearly_right_says_which_was_meant() {
        let meant = |path: &str, there: &[&str]| super::meant(path, |_, name| there.contains(&name));
        for (path, wanted) in [
            ("first/nl.toml.txt", "nl.toml"),
            ("first/NL.toml", "nl.toml"),
            ("first/nl.TOML", "nl.toml"),
            ("first/lessons.toml", "lesson.toml"),
            ("first/lesson.tml", "lesson.toml"),
            ("regions/BE.toml", "be.toml"),
            ("glossary/nl.toml.txt", "nl.toml"),
            ("Course.toml", "course.toml"),
            ("source.toml", "sources.toml"),
            ("course.toml.txt", "course.toml"),
        ] {
            assert_eq!(meant(path, &[]).as_deref(), Some(wanted), "{path}");
            assert_eq!(meant(path, &[wanted]), None, "{path}: a copy beside the right one");
        }
        for path in
            ["first/nl.toml", "first/readme.md", "first/nl (1).toml", "notes.toml", "regions/nl.toml", "a/de.toml"]
        {
            assert_eq!(meant(path, &[]), None, "{path}");
        }
    }
}
