package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.shared.StaleData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows one year before the one that is asked for. */
public class InMemoryReadings implements Readings {

    private final InMemoryStatusReports reports;
    private final List<Reading> recorded = new ArrayList<>();
    public final Map<UUID, Yardstick> yardsticks = new HashMap<>();

    public InMemoryReadings(InMemoryStatusReports reports) {
        this.reports = reports;
    }

    @Override
    public void add(Reading reading) {
        if (recorded.stream().anyMatch(other -> isAgain(other, reading))) {
            throw new StaleData("shared.stale");
        }
        recorded.add(reading);
    }

    private static boolean isAgain(Reading correction, Reading another) {
        return correction.isCorrection()
                && correction
                        .recorded()
                        .flatMap(Recorded::corrects)
                        .equals(another.recorded().flatMap(Recorded::corrects));
    }

    @Override
    public History history(List<Indicator> indicators) {
        return new History(
                indicators.stream().collect(Collectors.toMap(Indicator::id, this::before)),
                indicators.stream().collect(Collectors.toMap(Indicator::id, this::recorded)),
                yardsticks);
    }

    private List<Reading> before(Indicator indicator) {
        return reports.accepted().stream()
                .flatMap(report -> indicator.continues().flatMap(report::reading).stream())
                .toList();
    }

    private List<Reading> recorded(Indicator indicator) {
        var ids = Stream.concat(Stream.of(indicator.id()), indicator.continues().stream())
                .toList();
        return recorded.stream()
                .filter(reading -> ids.contains(reading.indicatorId()))
                .toList();
    }

    @Override
    public Map<UUID, List<Reading>> reported(List<Indicator> indicators) {
        return indicators.stream()
                .collect(Collectors.toMap(
                        Indicator::id,
                        indicator -> reports.accepted().stream()
                                .flatMap(report -> report.reading(indicator.id()).stream())
                                .toList()));
    }

    @Override
    public Map<String, List<CodedIndicator>> coded(UUID cycleId, Set<String> codes) {
        return reports.indicatorsOf(cycleId).stream()
                .filter(indicator -> codes.contains(indicator.code()))
                .collect(Collectors.groupingBy(CodedIndicator::code));
    }
}
