package dk.handleplan.core.notification;

import java.time.Instant;
import java.util.List;

/** What people are to be told and have not been told yet. */
public interface Notices {

    void add(Notice notice);

    /**
     * Once something was written until then, removes all that is there, oldest first, so that what happened together is told
     * together; of two who take at once, each notice goes to one.
     */
    List<Notice> take(Instant until, int limit);
}
