package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.AnswerService;
import dk.handleplan.core.hearing.ConsultationService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The way from a year to its hearing: a member's own consultation, and the memo once it is released. */
@Named
@RequestScoped
public class YearHearing {

    /** A page of the hearing, and the key of what it is called. */
    public record Way(String address, String key) {}

    @Inject
    ConsultationService consultations;

    @Inject
    AnswerService answers;

    @Inject
    CurrentUser me;

    private List<Way> ways;

    public List<Way> ways(UUID cycleId) {
        if (ways == null) {
            ways = Stream.of(consultation(cycleId), memo(cycleId))
                    .flatMap(Optional::stream)
                    .toList();
        }
        return ways;
    }

    private Optional<Way> consultation(UUID cycleId) {
        return consultations
                .mine(me.user(), cycleId)
                .map(id -> new Way("/consultation?id=" + id, "hearing.ofMyCouncil"));
    }

    private Optional<Way> memo(UUID cycleId) {
        return answers.isReleased(cycleId)
                ? Optional.of(new Way("/hearing?id=" + cycleId, "hearing.memo"))
                : Optional.empty();
    }
}
