package dk.handleplan.web.initiative;

import dk.handleplan.core.shared.DomainException;
import java.util.function.Supplier;

/** A line of several alike on the page: what is refused in it is told at the field in this very line. */
record FormLine(String lines, int at) {

    <T> T read(Supplier<T> value) {
        try {
            return value.get();
        } catch (DomainException refusal) {
            throw refusal.at(lines + ":" + at + ":" + refusal.field().orElse(""));
        }
    }
}
