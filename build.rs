//! The course, the interface texts and the templates are inside the binary: build again when a file is added or removed.
//!
//! And how the program is linked on Linux: so that little is left to do each time it starts.

use std::path::Path;
use std::process::Command;

#[expect(clippy::disallowed_methods, reason = "a build script has no other way to learn its target")]
fn main() {
    let said = |name: &str| std::env::var(name).unwrap_or_default();
    let target = said("TARGET");
    println!("cargo::rustc-env=VANGNET_TARGET={target}");
    println!("cargo:rerun-if-changed=lessons");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=templates");
    // A static program has neither library nor table to look through.
    let is_static = said("CARGO_CFG_TARGET_FEATURE").split(',').any(|feature| feature == "crt-static");
    if said("CARGO_CFG_TARGET_OS") == "linux" && said("CARGO_CFG_TARGET_ENV") == "gnu" && !is_static {
        // At a fixed place: 8,500 addresses need not be filled in at each start, which took a twelfth of it.
        println!("cargo::rustc-link-arg-bins=-no-pie");
        if said("HOST") == target && has_unwinder() {
            // With its own unwinder: bringing in a library for it took a sixteenth.
            println!("cargo::rustc-link-lib=dylib=gcc_eh");
        }
    }
}

/// Whether the compiler that links brings the unwinder as an archive, as GCC does nearly everywhere.
fn has_unwinder() -> bool {
    let asked = Command::new("cc").arg("-print-file-name=libgcc_eh.a").output();
    // What it does not know comes back as it was asked.
    asked.is_ok_and(|answer| Path::new(String::from_utf8_lossy(&answer.stdout).trim()).is_absolute())
}
