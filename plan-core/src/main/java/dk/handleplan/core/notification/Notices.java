package dk.handleplan.core.notification;

import java.time.Instant;
import java.util.List;

/** What people are to be told and have not been told yet. */
public interface Notices {

    void add(Notice notice);

    /** Removes what was written until then, oldest first; of two who take at once, each notice goes to one. */
    List<Notice> take(Instant until, int limit);
}
