package dk.handleplan.core.shared;

/** Somebody else changed the same thing after it was read; nothing was overwritten. */
public class StaleData extends DomainException {

    public StaleData(String key, Object... arguments) {
        super(key, arguments);
    }
}
