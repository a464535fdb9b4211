package dk.handleplan.core.shared;

/** What was asked for does not exist, or not for this user. */
public class NotFound extends DomainException {

    public NotFound(String key, Object... arguments) {
        super(key, arguments);
    }
}
