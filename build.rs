//! The course and the interface texts are inside the binary: build again when a file is added or removed.

#[expect(clippy::disallowed_methods, reason = "a build script has no other way to learn its target")]
fn main() {
    let target = std::env::var("TARGET").unwrap_or_else(|_| "an unknown target".to_owned());
    println!("cargo::rustc-env=VANGNET_TARGET={target}");
    // Linked at a fixed place: 8,500 addresses need not be filled in at each start, which took a twelfth of it.
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    println!("cargo:rerun-if-changed=lessons");
    println!("cargo:rerun-if-changed=locales");
}
