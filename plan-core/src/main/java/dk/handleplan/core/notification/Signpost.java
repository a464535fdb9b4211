package dk.handleplan.core.notification;

import java.util.Locale;
import java.util.UUID;

/** How the pages call what a mail speaks of, and at which full address they are. */
public interface Signpost {

    /** What a kind of task asks, as the inbox words it: <i>Indberet status</i>. */
    String task(String kind, Locale reader);

    /** The page on which a kind of task is done. */
    String place(String kind, UUID caseId, UUID cycleId, int year);

    String inbox();

    /** Whose plan it is. */
    String municipality();
}
