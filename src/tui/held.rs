//! Frames leave in one segment.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

/// The bytes of a frame and its cursor. They leave in one segment, so that nobody sees or hears half a line.
#[derive(Clone, Default)]
pub(super) struct Held(Rc<RefCell<Vec<u8>>>);

impl Held {
    pub(super) fn send(&self) -> io::Result<()> {
        let mut out = io::stdout();
        let mut bytes = self.0.borrow_mut();
        let sent = out.write_all(&bytes);
        // The room is kept for the next frame.
        bytes.clear();
        sent.and_then(|()| out.flush())
    }
}

impl Write for Held {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    /// Nothing yet: the drawing asks for it in the middle of a frame.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
