package dk.handleplan.core.shared;

/** A rule of the domain forbids what was asked. */
public class RuleBroken extends DomainException {

    public RuleBroken(String key, Object... arguments) {
        super(key, arguments);
    }
}
