package dk.handleplan.core.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Sets documents; called outside any transaction. */
public interface Typesetter {

    /**
     * @param content what it says, asked for when it is needed and not held longer, because it can be as long as a plan of a thousand
     *     initiatives
     * @param template the municipality's own for Word; empty where documents have the look without one
     * @throws RuntimeException where something in it cannot be set
     */
    SetFile set(
            DocumentKind kind, Supplier<Record> content, IssuedAs as, Optional<byte[]> template, DocumentFormat format);

    /**
     * A file, or word of why it is left out.
     *
     * @param content null where it is left out, because the server has no room for it
     * @param remarks what was left out of it, such as a picture that cannot be read
     */
    record SetFile(byte[] content, List<Remark> remarks) {

        public static SetFile leftOut(Remark why) {
            return new SetFile(null, List.of(why));
        }

        boolean isThere() {
            return content != null;
        }
    }
}
