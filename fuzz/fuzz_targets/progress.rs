//! Any bytes as a progress file: it is read or refused, and what is read is written the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

use vangnet_core::progress;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    if let Ok(read) = progress::parse(&text) {
        let again = progress::parse(&progress::write(&read)).expect("it reads what it wrote");
        assert_eq!(again, read);
    }
});
