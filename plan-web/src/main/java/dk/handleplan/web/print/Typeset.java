package dk.handleplan.web.print;

import dk.handleplan.core.journal.Remark;
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
}
