package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** The letter of a consultation, for those who sit in the council and for the administration. */
@UseCase
public class HearingLetterService {

    private ConsultationAccess access;
    private HearingLetters letters;
    private Councils councils;

    protected HearingLetterService() {}

    @Inject
    public HearingLetterService(ConsultationAccess access, HearingLetters letters, Councils councils) {
        this.access = access;
        this.letters = letters;
        this.councils = councils;
    }

    public SentLetter letter(User actor, UUID consultationId) {
        var consultation = readable(actor, consultationId);
        var letter = letters.of(consultationId).orElseThrow(() -> new NotFound("shared.notFound"));
        var council = councils.find(consultation.councilId()).map(Council::name).orElse("");
        return new SentLetter(access.cycle(consultation), council, letter);
    }

    /** A letter with the council it was sent to. */
    public record SentLetter(PlanCycle cycle, String council, HearingLetter letter) {}

    /** Whether there is one: there is none before the draft is sent, nor for hearings of earlier years. */
    public boolean isSent(User actor, UUID consultationId) {
        return letters.of(readable(actor, consultationId).id()).isPresent();
    }

    /** The same of any council of a year. */
    public boolean isAnySent(User actor, UUID cycleId) {
        actor.mustAdminister();
        return !letters.ofCycle(cycleId).isEmpty();
    }

    private Consultation readable(User actor, UUID consultationId) {
        return actor.isAdministration() ? access.find(consultationId) : access.asMember(actor, consultationId);
    }
}
