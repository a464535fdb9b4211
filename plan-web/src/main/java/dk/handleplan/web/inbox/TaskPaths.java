package dk.handleplan.web.inbox;

import dk.handleplan.core.inbox.WorkItem;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Where each kind of task is done; {@code tasks.properties} names the page, with {@code {case}} and {@code {cycle}} to fill in. */
public final class TaskPaths {

    private static final ResourceBundle PATHS = ResourceBundle.getBundle("dk.handleplan.web.inbox.tasks");

    private TaskPaths() {}

    public static String of(WorkItem item) {
        return pattern(item.kind())
                .replace("{case}", item.caseId().toString())
                .replace("{cycle}", item.cycleId().toString())
                .replace("{year}", Integer.toString(item.year()));
    }

    private static String pattern(String kind) {
        try {
            return PATHS.getString(kind);
        } catch (MissingResourceException e) {
            return "/year?year={year}";
        }
    }
}
