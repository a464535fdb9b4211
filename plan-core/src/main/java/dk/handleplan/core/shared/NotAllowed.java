package dk.handleplan.core.shared;

/** The acting user has no right to what was asked. */
public class NotAllowed extends DomainException {

    public NotAllowed(String key, Object... arguments) {
        super(key, arguments);
    }
}
