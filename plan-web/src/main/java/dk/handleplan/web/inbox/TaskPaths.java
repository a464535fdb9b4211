package dk.handleplan.web.inbox;

import dk.handleplan.core.inbox.WorkItem;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.UUID;

/** Where each kind of task is done; {@code tasks.properties} names the page, with {@code {case}} and {@code {cycle}} to fill in. */
public final class TaskPaths {

    private static final ResourceBundle PATHS = ResourceBundle.getBundle("dk.handleplan.web.inbox.tasks");

    private TaskPaths() {}

    public static String of(WorkItem item) {
        return of(item.kind(), item.caseId(), item.cycleId(), item.year());
    }

    public static String of(String kind, UUID caseId, UUID cycleId, int year) {
        return pattern(kind)
                .replace("{case}", caseId.toString())
                .replace("{cycle}", cycleId.toString())
                .replace("{year}", Integer.toString(year));
    }

    private static String pattern(String kind) {
        try {
            return PATHS.getString(kind);
        } catch (MissingResourceException e) {
            return "/year?year={year}";
        }
    }
}
