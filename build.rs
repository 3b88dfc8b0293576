//! What is inside the binary: the texts of the course, of the interface and of new modules; and the course as it is read
//! here once, so that no start has to.

#![expect(clippy::disallowed_methods, reason = "a build script has no other way to learn its target and its files")]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use vangnet_core::reading::{Content, prepare};

const FOLDERS: [(&str, &str); 3] = [("LESSONS", "lessons"), ("LOCALES", "locales"), ("TEMPLATES", "templates/module")];

fn main() -> io::Result<()> {
    let target = env::var("TARGET").unwrap_or_default();
    println!("cargo::rustc-env=VANGNET_TARGET={target}");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut lists = String::new();
    for (name, folder) in FOLDERS {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        collect(Path::new(folder), "", &mut files)?;
        files.sort();
        if name == "LESSONS" {
            let texts = files.iter().map(|(path, file)| Ok((path.clone(), fs::read_to_string(file)?)));
            fs::write(out.join("course.bin"), prepare(&texts.collect::<io::Result<Content>>()?))?;
        }
        let lines = files
            .iter()
            .map(|(path, file)| format!("    ({path:?}, include_str!({:?})),\n", file.display().to_string()));
        writeln!(lists, "static {name}: &[(&str, &str)] = &[\n{}];", lines.collect::<String>())
            .expect("a String takes all");
    }
    fs::write(out.join("texts.rs"), lists)
}

/// Every file below a folder: its path there with `/`, and where it is.
fn collect(folder: &Path, before: &str, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = fs::canonicalize(entry?.path())?;
        let name = format!("{before}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            files.push((name, path));
        }
    }
    Ok(())
}
