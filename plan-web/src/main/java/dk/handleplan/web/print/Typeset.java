package dk.handleplan.web.print;

import java.util.List;

/**
 * A manuscript as a file.
 *
 * @param remarks what could not be set as it was meant
 */
public record Typeset(byte[] content, List<Remark> remarks) {

    public Typeset {
        remarks = List.copyOf(remarks);
    }

    /** A text of the catalogue with what goes into it. */
    public record Remark(String key, List<String> parameters) {

        public static Remark of(String key, String... parameters) {
            return new Remark(key, List.of(parameters));
        }
    }
}
