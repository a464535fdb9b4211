package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The initiatives of all years. */
public interface Initiatives {

    void add(Initiative initiative);

    Optional<Initiative> find(UUID id);

    List<Initiative> findAll(Collection<UUID> ids);

    /** The one that is measured by this success criterion. */
    Optional<UUID> withIndicator(UUID indicatorId);

    /** The initiatives a unit leads in a cycle, by title. */
    List<Initiative> ofUnit(UUID cycleId, UUID unitId);

    /** Those in the plan or its draft, by number; with all their answers, in a number of statements that does not grow. */
    List<Initiative> inPlan(UUID cycleId);

    /** Those that were granted money, by number; their answers are read when they are asked for. */
    List<Initiative> granted(UUID cycleId);

    /** Those the units have submitted and the secretariat has not yet numbered. */
    List<Initiative> submitted(UUID cycleId);

    /** One of a later year that continues this one, unless it was given up. */
    Optional<Initiative> continuing(UUID earlierId);

    /** Whether the cycle has one that continues this one, or had one that was given up. */
    boolean isOrWasContinuedIn(UUID cycleId, UUID earlierId);

    /** Those that were merged into this one or split from it, by title. */
    List<Initiative> kinOf(UUID id);

    /** Those to which somebody was invited, by title. */
    List<Initiative> sharedWith(UUID userId);

    /** The working time that is offered in kind in a cycle, by anybody to any initiative that was not given up. */
    List<InKindOffer> inKind(UUID cycleId);

    int highestNumber(UUID cycleId);

    /** Rows for lists, in a number of statements that does not grow with them; those alike in what is sorted by stand by title. */
    Page<InitiativeRow> rows(InitiativeFilter filter, InitiativeSort sort, PageRequest page);
}
