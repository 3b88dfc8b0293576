//! The course, the interface texts and the templates are inside the binary: build again when a file is added or removed.

#[expect(clippy::disallowed_methods, reason = "a build script has no other way to learn its target")]
fn main() {
    let target = std::env::var("TARGET").unwrap_or_default();
    println!("cargo::rustc-env=VANGNET_TARGET={target}");
    println!("cargo:rerun-if-changed=lessons");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=templates");
}
