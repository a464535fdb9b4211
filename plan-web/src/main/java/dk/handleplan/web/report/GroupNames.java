package dk.handleplan.web.report;

import dk.handleplan.core.report.By;
import dk.handleplan.core.report.MoneyGroup;
import dk.handleplan.core.report.TargetPeople;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What the rows of a report are called. */
@RequestScoped
public class GroupNames {

    @Inject
    Texts texts;

    String of(By by, MoneyGroup group) {
        if (group.name() == null) {
            return texts.get("report.none." + by);
        }
        return switch (by) {
            case TARGET_GROUP -> texts.name(TargetPeople.valueOf(group.name()));
            case INITIATIVE -> group.planYear() + ": " + group.name();
            default -> group.name();
        };
    }
}
