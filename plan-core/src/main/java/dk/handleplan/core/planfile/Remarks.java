package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.DomainException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects everything there is to say about a file, so that all of it can be put right at once. */
final class Remarks {

    private static final int MOST = 500;

    private final List<Remark> remarks = new ArrayList<>();

    void problem(Value at, String key, Object... arguments) {
        add(Remark.of(at.line(), Remark.Kind.PROBLEM, at.path(), key, arguments));
    }

    void problem(int line, String key, Object... arguments) {
        add(Remark.of(line, Remark.Kind.PROBLEM, "", key, arguments));
    }

    void say(Remark.Kind kind, Value at, String key, Object... arguments) {
        add(Remark.of(at.line(), kind, at.path(), key, arguments));
    }

    /** Builds something of the domain; what the domain refuses is a problem of that line. */
    <T> Optional<T> build(Value at, Supplier<T> builder) {
        try {
            return Optional.ofNullable(builder.get());
        } catch (DomainException refusal) {
            add(Remark.refused(at.line(), at.path(), refusal));
            return Optional.empty();
        }
    }

    void act(Value at, Runnable action) {
        build(at, () -> {
            action.run();
            return null;
        });
    }

    private void add(Remark remark) {
        if (remarks.size() < MOST) {
            remarks.add(remark);
        }
    }

    boolean hasProblems() {
        return remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.PROBLEM);
    }

    List<Remark> byLine() {
        return remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
    }
}
