package dk.handleplan.core.presentation;

import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.presentation.StatusDocument.Earlier;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.status.StatusRound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryPresentations extends InMemory<Presentation> implements Presentations {

    private final List<PresentedDocument> documents = new ArrayList<>();
    private final Bodies bodies;

    public InMemoryPresentations(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public void add(PresentedDocument document) {
        documents.add(document);
    }

    @Override
    public PresentedDocument document(UUID id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<PresentedDocument> latest(UUID roundId) {
        return documents.stream()
                .filter(document -> document.roundId().equals(roundId))
                .filter(document -> ofDocument(document.id()).stream()
                        .anyMatch(presentation -> presentation.state() != PresentationState.WITHDRAWN))
                .reduce((before, after) -> after);
    }

    @Override
    public List<Presentation> ofDocument(UUID documentId) {
        return all(presentation -> presentation.documentId().equals(documentId)).toList();
    }

    @Override
    public List<Presentation> waiting(UUID roundId) {
        return all(presentation -> presentation.roundId().equals(roundId))
                .filter(Presentation::isBeforeBody)
                .toList();
    }

    @Override
    public List<Row> ofYear(UUID cycleId) {
        return all(presentation -> presentation.cycleId().equals(cycleId))
                .map(presentation -> new Row(
                        presentation.id(),
                        presentation.roundId(),
                        document(presentation.documentId()).content().round(),
                        name(presentation),
                        presentation.purpose(),
                        presentation.state(),
                        presentation.meetsOn()))
                .toList();
    }

    @Override
    public List<Earlier> lastTreated(StatusRound until) {
        var last = all(presentation -> presentation.state() == PresentationState.TREATED)
                .map(presentation -> presentation.last().orElseThrow().metOn())
                .max(Comparator.naturalOrder());
        return all(presentation -> presentation
                        .last()
                        .map(Minutes::metOn)
                        .filter(on -> on.equals(last.orElse(null)))
                        .isPresent())
                .filter(presentation -> presentation.last().orElseThrow().outcome() != Outcome.DEFERRED)
                .map(this::earlier)
                .toList();
    }

    private Earlier earlier(Presentation presentation) {
        var document = document(presentation.documentId()).content();
        var held = presentation.last().orElseThrow();
        return new Earlier(
                document.round(),
                document.year(),
                name(presentation),
                held.outcome(),
                held.metOn(),
                held.itemNumber().orElse(null),
                held.isClosedItem() ? null : held.wording());
    }

    private String name(Presentation presentation) {
        return bodies.find(presentation.bodyId()).map(Body::name).orElseThrow();
    }

    /** The latest of a body. */
    Presentation ofBody(UUID bodyId) {
        return all(presentation -> presentation.bodyId().equals(bodyId))
                .reduce((before, after) -> after)
                .orElseThrow();
    }
}
