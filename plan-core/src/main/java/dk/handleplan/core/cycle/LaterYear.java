package dk.handleplan.core.cycle;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.handleplan.core.shared.Workdays;
import java.time.LocalDate;
import java.util.Map;

/** Moves a set-up some years ahead: titles and budget years count on, dates fall on working days. */
record LaterYear(int years) {

    CycleSetup of(CycleSetup setup) {
        return new CycleSetup(
                of(setup.heading()),
                setup.phases(),
                of(setup.dates()),
                setup.units(),
                setup.consultees(),
                setup.chain().stream().map(this::of).toList(),
                setup.budgetYears().stream().map(year -> year + years).collect(toSet()),
                setup.sealed());
    }

    private CycleSetup.Heading of(CycleSetup.Heading heading) {
        return new CycleSetup.Heading(
                of(heading.title()),
                heading.municipality(),
                heading.type(),
                heading.policyId(),
                heading.poolName() == null ? null : of(heading.poolName()));
    }

    private String of(String title) {
        return java.util.regex.Pattern.compile("\\b(19|20)\\d{2}\\b")
                .matcher(title)
                .replaceAll(year -> String.valueOf(Integer.parseInt(year.group()) + years));
    }

    private Map<Milestone, LocalDate> of(Map<Milestone, LocalDate> dates) {
        return dates.entrySet().stream().collect(toMap(Map.Entry::getKey, date -> of(date.getValue())));
    }

    private ChainLink of(ChainLink link) {
        return new ChainLink(
                link.bodyId(), link.step(), link.meetingOn().map(this::of).orElse(null));
    }

    private LocalDate of(LocalDate date) {
        return Workdays.onOrAfter(date.plusYears(years));
    }
}
