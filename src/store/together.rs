//! Several files of lessons at once: all of them, or none.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::failure::Failure;

/// Whether a folder is not there yet, or empty.
pub fn is_free(folder: &Path) -> Result<bool, Failure> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Failure::read(folder, &error)),
    }
}

/// Writes texts in a folder. They are laid out beside their places first, so that a full disk is found while nothing
/// is changed; then each is moved to its place, and all are moved back when one of them cannot be.
pub fn write_together(root: &Path, files: &[(String, String)]) -> Result<(), Failure> {
    let refused = |error: &io::Error| Failure::write(root, error);
    let mut made = Vec::new();
    let outcome = make_folders(root, &mut made).map_err(|error| refused(&error)).and_then(|()| {
        // It is hidden, so nobody takes it for a module, and gone afterwards.
        let beside = tempfile::Builder::new().prefix(".new-").tempdir_in(root).map_err(|error| refused(&error))?;
        let moves: Vec<Move> = files.iter().enumerate().map(|(at, file)| Move::new(at, file, root, &beside)).collect();
        let laid_out = moves.iter().zip(files).try_for_each(|(one, (_, text))| one.lay_out(text));
        laid_out.and_then(|()| all(&moves, &mut made))
    });
    if outcome.is_err() {
        // What was made here is empty again; a folder that is not stays.
        made.iter().rev().for_each(|folder| drop(fs::remove_dir(folder)));
    }
    outcome
}

/// Makes a folder and those above it, and notes which were not there.
fn make_folders(folder: &Path, made: &mut Vec<PathBuf>) -> io::Result<()> {
    let missing: Vec<&Path> =
        folder.ancestors().take_while(|above| !above.as_os_str().is_empty() && !above.exists()).collect();
    for folder in missing.into_iter().rev() {
        fs::create_dir(folder)?;
        made.push(folder.to_owned());
    }
    Ok(())
}

fn all(moves: &[Move], made: &mut Vec<PathBuf>) -> Result<(), Failure> {
    for (at, one) in moves.iter().enumerate() {
        if let Err(error) = one.go(made) {
            moves[..at].iter().rev().for_each(Move::back);
            return Err(Failure::write(&one.to, &error));
        }
    }
    Ok(())
}

struct Move {
    from: PathBuf,
    to: PathBuf,
    /// A copy of what stood there.
    before: PathBuf,
}

impl Move {
    fn new(at: usize, (path, _): &(String, String), root: &Path, beside: &tempfile::TempDir) -> Self {
        let beside = |name: String| beside.path().join(name);
        Self { from: beside(format!("{at}")), to: root.join(path), before: beside(format!("{at}-before")) }
    }

    fn lay_out(&self, text: &str) -> Result<(), Failure> {
        let written = fs::write(&self.from, text).and_then(|()| fs::File::open(&self.from)?.sync_all());
        let kept =
            written.and_then(|()| if self.to.is_file() { fs::copy(&self.to, &self.before).map(drop) } else { Ok(()) });
        kept.map_err(|error| Failure::write(&self.to, &error))
    }

    fn go(&self, made: &mut Vec<PathBuf>) -> io::Result<()> {
        make_folders(self.to.parent().unwrap_or(Path::new(".")), made)?;
        fs::rename(&self.from, &self.to)
    }

    fn back(&self) {
        let undone = if self.before.exists() { fs::rename(&self.before, &self.to) } else { fs::remove_file(&self.to) };
        // There is nothing better to do: the failure itself is told.
        drop(undone);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> (String, String) {
        (path.to_owned(), text.to_owned())
    }

    fn standing(root: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(root)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn all_files_come_or_none_and_what_was_there_is_as_it_was() {
        let home = tempfile::tempdir().expect("a folder");
        fs::write(home.path().join("course.toml"), "old").expect("written");
        // A file where a folder has to be.
        fs::write(home.path().join("schema"), "mine").expect("written");
        let files = [file("course.toml", "new"), file("first/nl.toml", "text"), file("schema/course.json", "{}")];
        write_together(home.path(), &files).expect_err("the last cannot be written");
        assert_eq!(standing(home.path()), ["course.toml", "schema"]);
        assert_eq!(fs::read_to_string(home.path().join("course.toml")).expect("there"), "old");
        fs::remove_file(home.path().join("schema")).expect("removed");
        write_together(home.path(), &files).expect("written");
        assert_eq!(standing(home.path()), ["course.toml", "first", "schema"]);
        assert_eq!(fs::read_to_string(home.path().join("course.toml")).expect("there"), "new");
    }

    #[test]
    fn a_new_folder_is_gone_again_when_nothing_could_be_put_in_it() {
        let home = tempfile::tempdir().expect("a folder");
        let root = home.path().join("a/b");
        write_together(&root, &[file("x", "1"), file("x/y", "2")]).expect_err("a file is no folder");
        assert_eq!(standing(home.path()), Vec::<String>::new());
        write_together(&root, &[file("x", "1")]).expect("written");
        assert_eq!(standing(&root), ["x"]);
    }
}
