package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.Consultations.ConsultationRow;
import dk.handleplan.core.hearing.Disqualifications.DisqualificationRow;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The consultation memo (høringsnotat): who was heard, the general remarks, then under each goal every initiative with what was
 * applied for, what councils recommend and remark, what the administration answers and what was changed.
 */
public record Memo(
        Hearing hearing,
        List<ConsultationRow> consultees,
        List<RemarkRow> general,
        List<Group> groups,
        List<DisqualificationRow> disqualified) {

    /** A goal with its initiatives; {@code goal} is null for those under none. */
    public record Group(String goal, List<Entry> entries) {}

    /** An initiative with the remarks on it, one for each council that has any. */
    public record Entry(DraftInitiative initiative, List<RemarkRow> remarks) {}

    static Memo of(
            Hearing hearing,
            List<ConsultationRow> consultees,
            List<DraftInitiative> initiatives,
            List<RemarkRow> remarks,
            List<DisqualificationRow> disqualified) {
        Map<UUID, List<RemarkRow>> onInitiative = remarks.stream()
                .filter(remark -> !remark.isGeneral())
                .collect(Collectors.groupingBy(RemarkRow::initiativeId));
        var groups = new LinkedHashMap<UUID, Group>();
        initiatives.forEach(initiative -> groups.computeIfAbsent(
                        initiative.goalId(), goal -> new Group(initiative.goal(), new ArrayList<>()))
                .entries()
                .add(new Entry(initiative, onInitiative.getOrDefault(initiative.id(), List.of()))));
        return new Memo(
                hearing,
                consultees,
                remarks.stream().filter(RemarkRow::isGeneral).toList(),
                List.copyOf(groups.values()),
                disqualified);
    }

    public long answered() {
        return everything().stream().filter(RemarkRow::isAnswered).count();
    }

    public long toAnswer() {
        return everything().stream().filter(RemarkRow::asksForAnswer).count();
    }

    private List<RemarkRow> everything() {
        var all = new ArrayList<>(general);
        groups.forEach(group -> group.entries().forEach(entry -> all.addAll(entry.remarks())));
        return all;
    }
}
