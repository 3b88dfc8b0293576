//! Into the full screen and out of it again, whatever happens: one `undo_all` for every way out.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::{Arc, Mutex};

use crossterm::event::EnableBracketedPaste;
use crossterm::terminal::{Clear, ClearType, EnterAlternateScreen};
use crossterm::{cursor, execute, terminal};

/// Home, clear the screen, clear what was scrolled away, a neutral title. To be written after the
/// alternate screen was left: in another order lines stay in the scrollback.
const EMPTY: &[u8] = b"\x1b[H\x1b[2J\x1b[3J\x1b]0;Terminal\x07";

/// No marks around pasted text, the screen as it was, the cursor in sight.
#[cfg(unix)]
pub(super) const UNDO: &[u8] = b"\x1b[?2004l\x1b[?1049l\x1b[?25h";

type Hook = Arc<dyn Fn(&PanicHookInfo<'_>) + Send + Sync + 'static>;

/// Blanks every line. Cleared as a whole, a screen goes into what can be scrolled back to: in GNU screen, which has no
/// other screen unless that was set, and in some terminals.
pub(super) fn blank_lines() -> Vec<u8> {
    /// More than most windows have; below the last line it goes nowhere.
    const USUAL: u16 = 200;
    let rows = terminal::size().map_or(USUAL, |(_, rows)| rows);
    [&b"\x1b[m\x1b[H"[..], &b"\x1b[2K\x1b[B".repeat(usize::from(rows))].concat()
}

/// What empties the window.
pub fn leave_fast() -> Vec<u8> {
    [blank_lines(), EMPTY.to_vec()].concat()
}

/// Holds the terminal in the full screen. Dropping it gives the terminal back.
pub(super) struct Guard {
    sentence: Arc<Mutex<String>>,
    /// What was done with a bug before.
    before: Hook,
}

impl Guard {
    /// Enters the full screen. `sentence` is what a bug says, in the language of the learner.
    pub(super) fn enter(sentence: String) -> io::Result<Self> {
        let sentence = Arc::new(Mutex::new(sentence));
        let before: Hook = Arc::from(panic::take_hook());
        let guard = Self { sentence: Arc::clone(&sentence), before: Arc::clone(&before) };
        // The terminal comes back first and one sentence is said; then comes what a bug does elsewhere.
        panic::set_hook(Box::new(move |bug| {
            undo_all();
            let sentence = sentence.lock().map_or_else(|held| held.into_inner().clone(), |held| held.clone());
            let _ = writeln!(io::stderr(), "{sentence}");
            before(bug);
        }));
        start()?;
        Ok(guard)
    }

    pub(super) fn say(&self, sentence: String) {
        if let Ok(mut held) = self.sentence.lock() {
            *held = sentence;
        }
    }

    /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
    pub(super) fn suspend(&mut self) -> io::Result<()> {
        #[cfg(unix)]
        {
            undo_all();
            signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)?;
            self.resume()?;
        }
        Ok(())
    }

    /// Takes the terminal again after the process was stopped: the shell has set it in its own way since.
    #[cfg_attr(not(unix), expect(clippy::unused_self, reason = "only where a process can be stopped"))]
    pub(super) fn resume(&mut self) -> io::Result<()> {
        // What holds that the modes are set already would set nothing.
        terminal::disable_raw_mode()?;
        start()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // After a bug the hook has undone everything, and a second time would put the cursor over its sentence.
        if !std::thread::panicking() {
            undo_all();
            let before = Arc::clone(&self.before);
            panic::set_hook(Box::new(move |bug| before(bug)));
        }
    }
}

fn start() -> io::Result<()> {
    // NO_COLOR is the theme's business: crossterm's own reading of it also removes reverse video.
    crossterm::style::force_color_output(true);
    terminal::enable_raw_mode()?;
    // Pasted text arrives as one segment: where nothing is written it means nothing, so it answers nothing.
    execute!(io::stdout(), EnterAlternateScreen, Clear(ClearType::All), cursor::Show, EnableBracketedPaste)
}

/// Undoes every mode that was ever set. Each step is tried, whatever became of the one before.
pub(super) fn undo_all() {
    let mut out = io::stdout();
    // A console without escape codes is driven otherwise.
    #[cfg(not(unix))]
    let _ = execute!(out, crossterm::event::DisableBracketedPaste, terminal::LeaveAlternateScreen, cursor::Show);
    #[cfg(unix)]
    let _ = out.write_all(UNDO);
    let _ = terminal::disable_raw_mode();
    let _ = out.flush();
}
