package dk.handleplan.core.presentation;

/** Where a presentation stands. */
public enum PresentationState {
    BEFORE_BODY,
    TREATED,
    WITHDRAWN
}
