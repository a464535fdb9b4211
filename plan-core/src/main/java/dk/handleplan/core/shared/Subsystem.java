package dk.handleplan.core.shared;

/**
 * A part of the product that starts before the first page is served and stops after the last.
 *
 * <p>Subsystems start in the order of their stage, outside any transaction. One that throws ends the start of the whole
 * product: half a product is not offered to anybody.
 */
public interface Subsystem {

    /** What must be in place before what: each stage may use everything of those before it. */
    enum Stage {
        DATABASE,
        CLOCK,
        PROCESSES,
        CONTENT
    }

    Stage stage();

    void start();

    default void stop() {}
}
