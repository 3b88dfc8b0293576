//! Signals: told to the loop, and acted upon when the loop cannot.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;

use super::events::Heard;

/// The number of the signal that says that the terminal is gone.
pub(super) const HANG_UP: u8 = 1;

/// Whether a new size was told and not looked at yet: any number of them wants one drawing.
#[derive(Clone, Debug, Default)]
pub(super) struct Resized(Arc<AtomicBool>);

impl Resized {
    pub(super) fn seen(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    /// Whether it is the first since it was seen.
    #[cfg(unix)]
    fn is_new(&self) -> bool {
        !self.0.swap(true, Ordering::SeqCst)
    }
}

#[cfg(unix)]
pub(super) fn catch(send: mpsc::Sender<Heard>, resized: Resized) -> io::Result<()> {
    use std::thread;

    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::low_level::emulate_default_handler;

    use super::events::Input;

    let known = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH];
    let mut signals = signal_hook::iterator::Signals::new(known)?;
    thread::spawn(move || {
        let tell = |input| send.send(Heard::Input(input)).is_ok();
        for signal in &mut signals {
            match signal {
                SIGWINCH if !resized.is_new() => {}
                SIGWINCH => drop(tell(Input::Redraw)),
                SIGCONT => drop(tell(Input::GoOn)),
                SIGTSTP if tell(Input::Stop) => {}
                // The full screen has ended: the signal does what it always does.
                SIGTSTP => drop(emulate_default_handler(signal)),
                _ => {
                    let number = u8::try_from(signal).unwrap_or(HANG_UP);
                    if tell(Input::Signal(number)) {
                        give_up_after_a_while();
                    }
                    signal_hook::low_level::exit(128 + signal);
                }
            }
        }
    });
    Ok(())
}

#[cfg(not(unix))]
pub(super) fn catch(_: mpsc::Sender<Heard>, _: Resized) -> io::Result<()> {
    Ok(())
}

/// The loop tidies up and ends the program. When it does not, it hangs at a terminal that reads nothing any more,
/// or at a disk: then the terminal is given back from here.
#[cfg(unix)]
fn give_up_after_a_while() {
    use std::fs::OpenOptions;
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    use std::thread::sleep;
    use std::time::Duration;

    use rustix::process::{Signal, getpid, kill_process};
    use rustix::termios::{QueueSelector, tcflush};

    /// How long saving and tidying up may take.
    const GRACE: Duration = Duration::from_millis(500);
    /// How often room is made, and how long the loop has to use it: a large frame needs more than one.
    const TIMES: usize = 8;
    const REST: Duration = Duration::from_millis(50);

    sleep(GRACE);
    for _ in 0..TIMES {
        // What nobody reads is thrown away: the loop can write on, and undo everything itself. Linux wakes a writer
        // for a signal, not for the room.
        let _ = tcflush(io::stdout(), QueueSelector::OFlush);
        let _ = kill_process(getpid(), Signal::WINCH);
        sleep(REST);
    }
    let _ = crossterm::terminal::disable_raw_mode();
    let at_once = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or(0);
    if let Ok(mut terminal) = OpenOptions::new().write(true).custom_flags(at_once).open("/dev/tty") {
        // First what ends a sequence that was cut.
        let _ = terminal.write_all(b"\x18").and_then(|()| terminal.write_all(super::guard::UNDO));
    }
}
