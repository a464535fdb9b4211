package dk.handleplan.core.shared;

import java.time.Duration;

/** The demo's today was moved; the offset is counted from the real time. */
public record ClockMoved(Duration offset) {}
