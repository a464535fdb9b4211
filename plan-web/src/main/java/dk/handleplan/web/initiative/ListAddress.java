package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.InitiativeColumn;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeSort;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.UuidConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which initiatives the gross list shows, in which order and with which columns, as its address says; files take the same
 * address. Nonsense in an address is as if it was not there.
 */
@Named
@RequestScoped
public class ListAddress {

    private static final Set<InitiativeColumn> USUAL = Collections.unmodifiableSet(EnumSet.of(
            InitiativeColumn.NUMBER,
            InitiativeColumn.TITLE,
            InitiativeColumn.GOAL,
            InitiativeColumn.UNIT,
            InitiativeColumn.COMMITTEES,
            InitiativeColumn.APPLIED,
            InitiativeColumn.STATE));

    @Inject
    HttpServletRequest request;

    @Inject
    Pages pages;

    public UUID getId() {
        return uuid("id");
    }

    public UUID getGoal() {
        return uuid("goal");
    }

    public UUID getUnit() {
        return uuid("unit");
    }

    public UUID getCommittee() {
        return uuid("committee");
    }

    public InitiativeState getState() {
        return named(InitiativeState.values(), text("state"));
    }

    /** {@code applied} or {@code none}; else null. */
    public String getMoney() {
        return Stream.of("applied", "none")
                .filter(text("money")::equals)
                .findFirst()
                .orElse(null);
    }

    public String getText() {
        return text("text");
    }

    public int getPage() {
        return text("page").matches("\\d{1,6}") ? Integer.parseInt(text("page")) : 1;
    }

    InitiativeFilter filter() {
        return InitiativeFilter.of(getId())
                .towards(getGoal())
                .ofUnit(getUnit())
                .before(getCommittee())
                .in(Stream.ofNullable(getState()).collect(Collectors.toSet()))
                .applying(getMoney() == null ? null : getMoney().equals("applied"))
                .saying(getText());
    }

    /** {@code title}, downwards {@code -title}, the amounts of a year {@code applied-2020}. */
    InitiativeSort sort() {
        var descending = text("sort").startsWith("-");
        var parts = (descending ? text("sort").substring(1) : text("sort")).split("-");
        var by = named(InitiativeColumn.values(), parts[0].toUpperCase(Locale.ROOT));
        var year = parts.length == 2 && parts[1].matches("\\d{4}") ? Integer.valueOf(parts[1]) : null;
        return by == null || (by == InitiativeColumn.APPLIED) != (year != null)
                ? InitiativeSort.AS_IN_THE_PLAN
                : new InitiativeSort(by, year, descending);
    }

    /** In the order of the list; the title is always there. */
    public Set<InitiativeColumn> getColumns() {
        var values = request.getParameterValues("columns");
        var chosen = Stream.of(values == null ? new String[0] : values)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(name -> named(InitiativeColumn.values(), name.toUpperCase(Locale.ROOT)))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InitiativeColumn.class)));
        if (chosen.isEmpty()) {
            return USUAL;
        }
        chosen.add(InitiativeColumn.TITLE);
        return chosen;
    }

    /** The query of this list, all of it but its page. */
    public String getQuery() {
        return query(text("sort"));
    }

    /** The query of this list in another order. */
    String query(String sort) {
        var asked = new LinkedHashMap<String, String>();
        for (var name : List.of("id", "goal", "unit", "committee", "state", "money", "text")) {
            asked.put(name, text(name));
        }
        asked.put("sort", sort);
        asked.put("columns", getColumns().equals(USUAL) ? "" : names(getColumns()));
        return asked.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(this::encoded)
                .collect(Collectors.joining("&"));
    }

    private String encoded(Map.Entry<String, String> parameter) {
        return parameter.getKey() + "=" + pages.encoded(parameter.getValue());
    }

    private static String names(Set<InitiativeColumn> columns) {
        return columns.stream()
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    private UUID uuid(String name) {
        return new UuidConverter().getAsObject(null, null, request.getParameter(name));
    }

    private String text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .orElse("");
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
