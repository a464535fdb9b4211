package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.Disqualifications.DisqualificationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
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
 */
public record Memo(
        PlanCycle cycle,
        Hearing hearing,
        List<ConsultationRow> consultees,
        List<RemarkRow> general,
        List<RemarkRow> chapters,
        List<Group> groups,
        List<DisqualificationRow> disqualified) {

    /** A goal with its initiatives; {@code goal} is null for those under none. */
    public record Group(String goal, List<Entry> entries) {}

    /** An initiative with the remarks on it, one for each council that has any. */
    public record Entry(DraftInitiative initiative, List<RemarkRow> remarks) {}

    static Memo of(
            PlanCycle cycle,
            Hearing hearing,
            List<ConsultationRow> consultees,
            List<DraftInitiative> initiatives,
            List<RemarkRow> remarks,
            List<DisqualificationRow> disqualified) {
        Map<UUID, List<RemarkRow>> onInitiative = remarks.stream()
                .filter(remark -> remark.initiativeId() != null)
                .collect(Collectors.groupingBy(RemarkRow::initiativeId));
        var groups = new LinkedHashMap<UUID, Group>();
        initiatives.forEach(initiative -> groups.computeIfAbsent(
                        initiative.goalId(), goal -> new Group(initiative.goal(), new ArrayList<>()))
                .entries()
                .add(new Entry(initiative, onInitiative.getOrDefault(initiative.id(), List.of()))));
        return new Memo(
                cycle,
                hearing,
                consultees,
                remarks.stream().filter(RemarkRow::isGeneral).toList(),
                onChapters(remarks),
                List.copyOf(groups.values()),
                disqualified);
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

    /** Every initiative of the draft, in the order of the memo. */
    public List<DraftInitiative> initiatives() {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(Entry::initiative)
                .toList();
    }

    public Optional<DraftInitiative> initiative(UUID id) {
        return initiatives().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    public Optional<RemarkRow> remark(UUID id) {
        return everything().stream().filter(remark -> remark.id().equals(id)).findFirst();
    }

    public long answered() {
        return everything().stream()
                .filter(r -> r.asksForAnswer() && r.isAnswered())
                .count();
    }

    public long toAnswer() {
        return everything().stream().filter(RemarkRow::asksForAnswer).count();
    }

    /** The general remarks, those on chapters, then those on initiatives in the order of the memo. */
    public List<RemarkRow> everything() {
        var all = new ArrayList<>(general);
        all.addAll(chapters);
        groups.forEach(group -> group.entries().forEach(entry -> all.addAll(entry.remarks())));
        return all;
    }
}
