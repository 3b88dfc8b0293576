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
            let texts = files.iter().map(|(path, _, text)| (path.clone(), text.clone()));
            fs::write(out.join("course.bin"), prepare(&texts.collect::<Content>()))?;
        }
        let lines = files
            .iter()
            .map(|(path, file, _)| format!("    ({path:?}, include_str!({:?})),\n", file.display().to_string()));
        writeln!(lists, "static {name}: &[(&str, &str)] = &[\n{}];", lines.collect::<String>())
            .expect("a String takes all");
    }
    fs::write(out.join("texts.rs"), lists)
}

/// Every text below a folder: its path there with `/`, where it is, and what stands in it.
///
/// What is hidden belongs to an editor, and what is no UTF-8 is told by `vangnet check`: with neither the build stops.
fn collect(folder: &Path, before: &str, files: &mut Vec<(String, PathBuf, String)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = fs::canonicalize(entry.path())?;
        if path.is_dir() {
            collect(&path, &format!("{before}{name}/"), files)?;
        } else if name.ends_with(".toml") || name.ends_with(".ftl") {
            match String::from_utf8(fs::read(&path)?) {
                Ok(text) => files.push((format!("{before}{name}"), path, text)),
                Err(_) => println!("cargo::warning={} is not UTF-8 and is left out", path.display()),
            }
        }
    }
    Ok(())
}
