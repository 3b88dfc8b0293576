//! Screens, drawn.
