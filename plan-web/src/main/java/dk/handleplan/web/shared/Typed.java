package dk.handleplan.web.shared;

import java.util.function.Supplier;

/**
 * A value of one of several forms on a page: what was sent, or what stands where another form was sent. So a refusal of the one
 * leaves the others as they were.
 */
public final class Typed<T> {

    private T value;
    private boolean sent;

    public void set(T newValue) {
        value = newValue;
        sent = true;
    }

    public T or(Supplier<T> standing) {
        return sent ? value : standing.get();
    }
}
