package dk.handleplan.core.notification;

import dk.handleplan.core.organisation.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Notices sorted by reader: for each person with an address one letter per reason and year, however many cases it is about. */
final class Letters {

    private final Map<Heading, Letter> byHeading = new LinkedHashMap<>();

    private record Heading(UUID userId, String reason, UUID cycleId) {}

    /** What one person is told for one reason. */
    record Letter(User to, List<Told> told) {

        int year() {
            return told.get(0).notice().year();
        }
    }

    void put(User to, Told told) {
        if (to.email() == null) {
            return;
        }
        var heading = new Heading(to.id(), told.notice().reason(), told.notice().cycleId());
        var letter = byHeading.computeIfAbsent(heading, first -> new Letter(to, new ArrayList<>()));
        if (letter.told().stream().noneMatch(told::saysTheSameAs)) {
            letter.told().add(told);
        }
    }

    Stream<Letter> all() {
        byHeading.values().forEach(this::dropWhatAReturnSays);
        byHeading.values().forEach(this::dropWhatATaskSays);
        return byHeading.values().stream().filter(letter -> !letter.told().isEmpty());
    }

    private void dropWhatAReturnSays(Letter letter) {
        letter.told().removeIf(told -> told.notice().isTask() && isReturned(letter.to(), told));
    }

    private boolean isReturned(User to, Told task) {
        return sameCase(to, task).anyMatch(Notice::isReturn);
    }

    private void dropWhatATaskSays(Letter letter) {
        letter.told()
                .removeIf(told -> told.notice().isAskedOfOthers()
                        && sameCase(letter.to(), told).anyMatch(Notice::isTask));
    }

    /** What else the person is told of the case. */
    private Stream<Notice> sameCase(User to, Told told) {
        return byHeading.values().stream()
                .filter(letter -> letter.to().equals(to))
                .flatMap(letter -> letter.told().stream())
                .map(Told::notice)
                .filter(notice -> notice.caseId().equals(told.notice().caseId()));
    }
}
