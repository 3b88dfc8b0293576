//! The course and the interface texts are inside the binary: build again when a file is added or removed.

#[expect(clippy::disallowed_methods, reason = "a build script has no other way to learn its target")]
fn main() {
    println!("cargo:rustc-link-arg-bins=-no-pie");
    let target = std::env::var("TARGET").unwrap_or_else(|_| "an unknown target".to_owned());
    println!("cargo::rustc-env=VANGNET_TARGET={target}");
    println!("cargo:rerun-if-changed=lessons");
    println!("cargo:rerun-if-changed=locales");
}
