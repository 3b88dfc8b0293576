//! The course and the interface texts are inside the binary: build again when a file is added or removed.

fn main() {
    println!("cargo:rerun-if-changed=lessons");
    println!("cargo:rerun-if-changed=locales");
}
