package dk.handleplan.core.hearing;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.organisation.Users;
import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

public class InMemoryComments extends InMemory<Comment> implements Comments {

    private final Disqualifications disqualifications;
    private final Users users;

    public InMemoryComments(Disqualifications disqualifications, Users users) {
        this.disqualifications = disqualifications;
        this.users = users;
    }

    @Override
    public Optional<Comment> of(UUID consultationId, UUID topicId, UUID authorId) {
        return all(c -> c.consultationId().equals(consultationId)
                        && c.authorId().equals(authorId)
                        && Objects.equals(c.topicId().orElse(null), topicId))
                .findFirst();
    }

    @Override
    public List<OwnComment> own(UUID consultationId, UUID authorId) {
        return all(c -> c.consultationId().equals(consultationId)
                        && c.authorId().equals(authorId)
                        && !c.isWithdrawn())
                .map(c -> new OwnComment(
                        c.topicId().orElse(null),
                        c.isNoRemark(),
                        c.isShared(),
                        c.agreesWith().isPresent(),
                        c.draftNumber()))
                .toList();
    }

    @Override
    public List<SharedComment> shared(UUID consultationId, UUID topicId) {
        return knownToTheCouncil(consultationId)
                .filter(c -> Objects.equals(c.topicId().orElse(null), topicId))
                .sorted(Comparator.comparing(Comment::writtenAt))
                .map(c -> new SharedComment(
                        c.id(),
                        c.authorId(),
                        users.find(c.authorId()).map(User::name).orElse("?"),
                        c.text(),
                        c.isNoRemark(),
                        c.writtenAt(),
                        c.recommendations(),
                        c.agreesWith().orElse(null)))
                .toList();
    }

    @Override
    public List<Opinion> opinions(UUID consultationId) {
        return knownToTheCouncil(consultationId)
                .filter(c -> c.topicId().isPresent())
                .map(c -> new Opinion(c.topicId().orElseThrow(), c.authorId(), c.isNoRemark(), c.recommendations()))
                .toList();
    }

    private Stream<Comment> knownToTheCouncil(UUID consultationId) {
        return all(c -> c.consultationId().equals(consultationId) && c.isShared() && !c.isWithdrawn())
                .filter(c -> c.initiativeId()
                        .flatMap(i -> disqualifications.of(consultationId, c.authorId(), i))
                        .isEmpty());
    }

    long authors(UUID consultationId) {
        return all(c -> c.consultationId().equals(consultationId) && c.isShared() && !c.isWithdrawn())
                .map(Comment::authorId)
                .distinct()
                .count();
    }
}
