//! Whole runs in plain lines.
