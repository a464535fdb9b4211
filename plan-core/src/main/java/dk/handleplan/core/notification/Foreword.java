package dk.handleplan.core.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a year says first when it asks people to do something. */
public interface Foreword {

    /**
     * @param kind of the task
     * @param caseId the first of the cases the tasks belong to
     * @param about what the task or tasks are about, as the inbox calls it
     */
    Optional<String> of(String kind, UUID caseId, UUID cycleId, String about, Locale reader);
}
