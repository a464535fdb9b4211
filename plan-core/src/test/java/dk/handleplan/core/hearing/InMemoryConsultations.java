package dk.handleplan.core.hearing;

import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

public class InMemoryConsultations extends InMemory<Consultation> implements Consultations {

    private final Councils councils;
    private final Users users;
    private final InMemoryComments comments;

    public InMemoryConsultations(Councils councils, Users users, InMemoryComments comments) {
        this.councils = councils;
        this.users = users;
        this.comments = comments;
    }

    @Override
    public Optional<Consultation> lock(UUID id) {
        return find(id);
    }

    @Override
    public List<Consultation> ofCycle(UUID cycleId) {
        return all(c -> c.cycleId().equals(cycleId)).toList();
    }

    @Override
    public int lastResponseNumber(UUID cycleId) {
        return ofCycle(cycleId).stream()
                .flatMap(c -> c.responseNumber().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    @Override
    public List<HeardCouncil> councils(UUID cycleId) {
        return rows(cycleId).stream()
                .map(row -> new HeardCouncil(row.councilId(), row.council()))
                .toList();
    }

    @Override
    public List<ConsultationRow> rows(UUID cycleId) {
        return ofCycle(cycleId).stream()
                .map(this::row)
                .sorted(Comparator.comparing(ConsultationRow::council))
                .toList();
    }

    private ConsultationRow row(Consultation c) {
        return new ConsultationRow(
                c.id(),
                c.version(),
                c.councilId(),
                councilName(c.councilId()),
                c.state(),
                c.respondBy(),
                c.extensionReason().orElse(null),
                c.lateReason().orElse(null),
                c.isOnBehalf(),
                c.meetingOn().orElse(null),
                c.closedOn().orElse(null),
                members(c.councilId()),
                comments.authors(c.id()));
    }

    boolean isLeading(UUID id) {
        return councils.find(find(id).orElseThrow().councilId()).orElseThrow().isLeading();
    }

    String councilName(UUID councilId) {
        return councils.find(councilId).orElseThrow().name();
    }

    private long members(UUID councilId) {
        return Stream.of(Role.COUNCIL_MEMBER, Role.COUNCIL_CHAIR)
                .flatMap(role -> users.addressedBy(role.name() + ":" + councilId).stream())
                .distinct()
                .count();
    }
}
