package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.InitiativeColumn;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What the columns of the gross list are called, and what stands in them on the screen and in files. */
@Named
@RequestScoped
public class ListCells {

    private static final String NOTHING = "–";

    @Inject
    Texts texts;

    @Inject
    Shown as;

    @Inject
    Clock clock;

    @Inject
    StateShown states;

    @Inject
    ListAddress address;

    List<ListColumn> columns(Collection<InitiativeColumn> chosen, FormLists.Lists lists) {
        return chosen.stream().flatMap(column -> columns(column, lists)).toList();
    }

    private Stream<ListColumn> columns(InitiativeColumn column, FormLists.Lists lists) {
        return column == InitiativeColumn.APPLIED
                ? lists.budgetYears().stream()
                        .map(year -> new ListColumn(column, year, texts.of("initiative.appliedYear", year.toString())))
                : Stream.of(new ListColumn(column, null, texts.name(column)));
    }

    /** As people read it; a dash where there is nothing. */
    public String shown(InitiativeRow row, ListColumn column) {
        return switch (column.column()) {
            case APPLIED -> as.bareAmount(row.applied(column.budgetYear()));
            case EDITED -> row.editedAt() == null ? NOTHING : as.moment(row.editedAt());
            default -> orDash(value(row, column));
        };
    }

    private static String orDash(Object value) {
        return value == null || value.toString().isEmpty() ? NOTHING : value.toString();
    }

    /** As a spreadsheet takes it: an amount as a figure, one that is not known as the word that says so. */
    Object value(InitiativeRow row, ListColumn column) {
        return switch (column.column()) {
            case NUMBER -> row.number();
            case TITLE -> row.title();
            case GOAL -> row.goal();
            case UNIT -> row.unit();
            case JOINT_UNITS -> joined(row.jointUnits());
            case COMMITTEES -> joined(row.committees());
            case APPLIED -> as.figure(row.applied(column.budgetYear()));
            case STATE -> texts.name(states.of(address.getId(), row.id(), row.state()));
            case EDITED -> row.editedAt() == null ? null : LocalDateTime.ofInstant(row.editedAt(), clock.getZone());
        };
    }

    private static String joined(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
