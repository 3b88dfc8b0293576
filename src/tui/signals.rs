//! Signals: told to the loop, and acted upon when the loop cannot.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What a signal says.
#[cfg_attr(not(unix), allow(dead_code, reason = "a console has no signals"))]
#[derive(Clone, Copy, Debug)]
pub(super) enum Told {
    Resized,
    /// Somebody wants the program to stop for a while.
    Stop,
    /// It was stopped and goes on.
    GoOn,
    /// It is to end; the number of the signal.
    End(u8),
}

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

/// Catches signals from here on; `tell` answers whether anybody listens.
#[cfg(unix)]
pub(super) fn catch(tell: impl Fn(Told) -> bool + Send + 'static, resized: Resized) -> io::Result<()> {
    use std::thread;

    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
    use signal_hook::low_level::emulate_default_handler;

    let known = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH];
    let mut signals = signal_hook::iterator::Signals::new(known)?;
    thread::spawn(move || {
        for signal in &mut signals {
            match signal {
                SIGWINCH if !resized.is_new() => {}
                SIGWINCH => _ = tell(Told::Resized),
                SIGCONT => _ = tell(Told::GoOn),
                SIGTSTP if tell(Told::Stop) => {}
                // The full screen has ended: the signal does what it always does.
                SIGTSTP => _ = emulate_default_handler(signal),
                _ => {
                    let number = u8::try_from(signal).unwrap_or(HANG_UP);
                    if tell(Told::End(number)) {
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
pub(super) fn catch(_: impl Fn(Told) -> bool + Send + 'static, _: Resized) -> io::Result<()> {
    Ok(())
}

/// The loop tidies up and ends the program. When it does not, it hangs at a terminal that reads nothing any more,
/// or at a disk: then the terminal is given back from here.
#[cfg(unix)]
fn give_up_after_a_while() {
    use std::thread::sleep;
    use std::time::Duration;

    use rustix::fs::{Mode, OFlags};
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
    // Opened anew: not to wait is a property that a shell would inherit with what is open already.
    if let Ok(terminal) = rustix::fs::open("/dev/tty", OFlags::WRONLY | OFlags::NONBLOCK, Mode::empty()) {
        // First what ends a sequence that was cut.
        let _ = rustix::io::write(&terminal, &[b"\x18", super::guard::UNDO].concat());
    }
}
