package dk.handleplan.core.document;

import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.hearing.RemarkRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the hearing came to, for everybody to read: the Integration Council's statements are public (integrationsloven § 42). Every
 * consultee is named with its outcome, also one that had no remarks or did not respond; a remark on an initiative that did not
 * come into the plan is not lost with it.
 */
final class HearingPrinter {

    private final List<RemarkRow> remarks;
    private final List<DissentRow> dissents;
    private final List<DraftInitiative> draft;
    private final Set<UUID> printed;
    private final boolean isReleased;

    /** @param printed the initiatives under which remarks on them stand */
    HearingPrinter(
            List<RemarkRow> remarks,
            List<DissentRow> dissents,
            List<DraftInitiative> draft,
            Set<UUID> printed,
            boolean isReleased) {
        this.remarks = remarks;
        this.dissents = dissents;
        this.draft = draft;
        this.printed = printed;
        this.isReleased = isReleased;
    }

    List<PublishedPlan.Consulted> print(List<ConsultationRow> consultations) {
        return consultations.stream()
                .filter(consultation -> consultation.state().isClosed())
                .map(this::consulted)
                .toList();
    }

    private PublishedPlan.Consulted consulted(ConsultationRow consultation) {
        var own = remarks.stream()
                .filter(remark -> remark.consultationId().equals(consultation.id()) && !remark.isEmpty())
                .toList();
        var general = own.stream().filter(RemarkRow::isGeneral).findFirst().map(this::remark);
        var elsewhere = draft.stream()
                .filter(initiative -> !printed.contains(initiative.id()))
                .flatMap(initiative -> elsewhere(initiative, own).stream())
                .toList();
        return new PublishedPlan.Consulted(
                consultation.council(),
                consultation.state(),
                consultation.closedOn(),
                general,
                onChapters(own),
                elsewhere,
                dissents(consultation));
    }

    private List<PublishedPlan.RemarkOnChapter> onChapters(List<RemarkRow> own) {
        return own.stream()
                .filter(remark -> remark.chapter() != null)
                .sorted(Comparator.comparing(remark -> remark.chapter().number()))
                .map(remark ->
                        new PublishedPlan.RemarkOnChapter(remark.chapter().heading(), remark(remark)))
                .toList();
    }

    private Optional<PublishedPlan.RemarkElsewhere> elsewhere(DraftInitiative initiative, List<RemarkRow> own) {
        return own.stream()
                .filter(remark -> initiative.id().equals(remark.initiativeId()))
                .findFirst()
                .map(remark -> new PublishedPlan.RemarkElsewhere(initiative.title(), remark(remark)));
    }

    private List<PublishedPlan.Dissent> dissents(ConsultationRow consultation) {
        return dissents.stream()
                .filter(dissent -> dissent.consultationId().equals(consultation.id()))
                .map(dissent -> new PublishedPlan.Dissent(
                        about(dissent), Optional.ofNullable(dissent.author()), dissent.text()))
                .toList();
    }

    private Optional<String> about(DissentRow dissent) {
        return dissent.chapter() != null
                ? Optional.of(dissent.chapter().heading())
                : draft.stream()
                        .filter(initiative -> initiative.id().equals(dissent.initiativeId()))
                        .map(DraftInitiative::title)
                        .findFirst();
    }

    private CouncilRemark remark(RemarkRow remark) {
        return CouncilRemark.of(remark, isReleased);
    }
}
