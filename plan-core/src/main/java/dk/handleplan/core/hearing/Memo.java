package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.Disqualifications.DisqualificationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Objections.DissentRow;
import dk.handleplan.core.shared.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The consultation memo (høringsnotat): who was heard, the general remarks, those on chapters, then under each goal every initiative with what was
 * applied for, what councils recommend and remark, what the administration answers and what was changed.
 *
 * @param general remarks on the draft as a whole; none but on the first page
 * @param chapters remarks on chapters; none but on the first page
 * @param page the initiatives of this page
 * @param dissents those that belong to what is on the page
 * @param disqualified those who kept out of an initiative of the page
 */
public record Memo(
        PlanCycle cycle,
        Hearing hearing,
        List<ConsultationRow> consultees,
        List<RemarkRow> general,
        List<RemarkRow> chapters,
        List<Group> groups,
        Page<DraftInitiative> page,
        List<DissentRow> dissents,
        List<DisqualificationRow> disqualified,
        Progress progress) {

    /** A goal with its initiatives; {@code goal} is null for those under none. */
    public record Group(String goal, List<Entry> entries) {}

    /** An initiative with the remarks on it, one for each council that has any. */
    public record Entry(DraftInitiative initiative, List<RemarkRow> remarks) {}

    /** How many remarks in words have an approved answer, out of all. */
    public record Progress(long answered, long toAnswer) {}

    static Memo of(
            PlanCycle cycle,
            Hearing hearing,
            List<ConsultationRow> consultees,
            Page<DraftInitiative> page,
            List<RemarkRow> remarks,
            List<DissentRow> dissents,
            List<DisqualificationRow> disqualified,
            Progress progress) {
        var onPage = page.rows().stream().map(DraftInitiative::id).collect(Collectors.toSet());
        return new Memo(
                cycle,
                hearing,
                consultees,
                remarks.stream().filter(RemarkRow::isGeneral).toList(),
                onChapters(remarks),
                groups(page.rows(), remarks),
                page,
                dissents.stream()
                        .filter(dissent -> dissent.initiativeId() == null
                                ? page.number() == 1
                                : onPage.contains(dissent.initiativeId()))
                        .toList(),
                disqualified.stream()
                        .filter(row -> onPage.contains(row.initiativeId()))
                        .toList(),
                progress);
    }

    /** What one council said, without the administration's answers. */
    Memo only(UUID consultationId) {
        return Memo.of(
                cycle,
                hearing,
                consultees.stream()
                        .filter(row -> row.id().equals(consultationId))
                        .toList(),
                page,
                everything().stream()
                        .filter(remark -> remark.consultationId().equals(consultationId))
                        .map(RemarkRow::withoutAnswer)
                        .toList(),
                dissents.stream()
                        .filter(dissent -> dissent.consultationId().equals(consultationId))
                        .toList(),
                disqualified.stream()
                        .filter(row -> row.consultationId().equals(consultationId))
                        .toList(),
                progress);
    }

    private static List<Group> groups(List<DraftInitiative> initiatives, List<RemarkRow> remarks) {
        Map<UUID, List<RemarkRow>> onInitiative = remarks.stream()
                .filter(remark -> remark.initiativeId() != null)
                .collect(Collectors.groupingBy(RemarkRow::initiativeId));
        var groups = new LinkedHashMap<UUID, Group>();
        initiatives.forEach(initiative -> groups.computeIfAbsent(
                        initiative.goalId(), goal -> new Group(initiative.goal(), new ArrayList<>()))
                .entries()
                .add(new Entry(initiative, onInitiative.getOrDefault(initiative.id(), List.of()))));
        return List.copyOf(groups.values());
    }

    private static List<RemarkRow> onChapters(List<RemarkRow> remarks) {
        return remarks.stream()
                .filter(remark -> remark.chapter() != null)
                .sorted(Comparator.comparing(remark -> remark.chapter().number()))
                .toList();
    }

    /** Whether anybody can still respond. */
    public boolean isOpen() {
        return hearing.state() == HearingState.OPEN;
    }

    /** What a dissent is about: the initiative or the chapter; empty for the draft as a whole. */
    public Optional<String> about(DissentRow dissent) {
        return dissent.chapter() != null
                ? Optional.of(dissent.chapter().heading())
                : page.rows().stream()
                        .filter(initiative -> initiative.id().equals(dissent.initiativeId()))
                        .map(DraftInitiative::numbered)
                        .findFirst();
    }

    public long answered() {
        return progress.answered();
    }

    public long toAnswer() {
        return progress.toAnswer();
    }

    /** The general remarks, those on chapters, then those on initiatives in the order of the memo. */
    public List<RemarkRow> everything() {
        var all = new ArrayList<>(general);
        all.addAll(chapters);
        groups.forEach(group -> group.entries().forEach(entry -> all.addAll(entry.remarks())));
        return all;
    }
}
