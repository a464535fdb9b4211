package dk.handleplan.core.hearing;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

public class InMemoryObjections extends InMemory<Objection> implements Objections {

    private final InMemoryDisqualifications disqualifications;
    private final InMemoryConsultations consultations;
    private final Users users;

    public InMemoryObjections(
            InMemoryDisqualifications disqualifications, InMemoryConsultations consultations, Users users) {
        this.disqualifications = disqualifications;
        this.consultations = consultations;
        this.users = users;
    }

    @Override
    public Optional<Objection> of(UUID consultationId, UUID topicId, UUID authorId) {
        return all(o -> o.consultationId().equals(consultationId)
                        && o.authorId().equals(authorId)
                        && Objects.equals(topic(o), topicId))
                .findFirst();
    }

    @Override
    public List<Objection> dissenting(UUID consultationId) {
        return heard(consultationId).filter(o -> o.dissent() != null).toList();
    }

    private Stream<Objection> heard(UUID consultationId) {
        return all(o -> o.consultationId().equals(consultationId))
                .filter(o -> o.initiativeId()
                        .flatMap(initiative -> disqualifications.of(consultationId, o.authorId(), initiative))
                        .isEmpty());
    }

    @Override
    public List<ObjectionRow> ofConsultation(UUID consultationId) {
        return heard(consultationId)
                .filter(o -> o.comment() != null || o.dissent() != null)
                .map(o -> new ObjectionRow(topic(o), o.authorId(), author(o).name(), o.comment(), o.dissent()))
                .toList();
    }

    private static UUID topic(Objection o) {
        return o.initiativeId().or(() -> o.chapter().map(HeardChapter::id)).orElse(null);
    }

    private User author(Objection o) {
        return users.find(o.authorId()).orElseThrow();
    }

    @Override
    public List<DissentRow> sent(UUID cycleId) {
        return all(o -> o.sentOn().isPresent())
                .map(o -> new DissentRow(
                        o.consultationId(),
                        consultations.councilName(consultations
                                .find(o.consultationId())
                                .orElseThrow()
                                .councilId()),
                        o.initiativeId().orElse(null),
                        o.chapter().orElse(null),
                        author(o).isNamePublished() ? author(o).name() : null,
                        o.dissent()))
                .toList();
    }
}
