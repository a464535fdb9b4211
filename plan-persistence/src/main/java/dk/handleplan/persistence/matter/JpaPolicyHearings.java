package dk.handleplan.persistence.matter;

import dk.handleplan.core.matter.PolicyHearing;
import dk.handleplan.core.matter.PolicyHearingState;
import dk.handleplan.core.matter.PolicyHearings;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaPolicyHearings extends JpaRepository<PolicyHearing> implements PolicyHearings {

    private static final String ROW =
            "select new dk.handleplan.core.matter.PolicyHearings.PolicyHearingRow(h.id, c.name, h.title, h.state,"
                    + " h.respondBy, h.closedOn)";
    private static final String FROM = " from PolicyHearing h join Council c on c.id = h.councilId";
    private static final String OF_COUNCILS = FROM + " where c.id in :councils";
    private static final String NEWEST_FIRST = " order by h.askedOn desc, h.title, h.id";

    @Inject
    public JpaPolicyHearings(EntityManager entities) {
        super(entities, PolicyHearing.class);
    }

    @Override
    public Page<PolicyHearingRow> ofCouncils(Set<UUID> councils, PageRequest request) {
        if (councils.isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        return page(
                entities.createQuery(ROW + OF_COUNCILS + NEWEST_FIRST, PolicyHearingRow.class)
                        .setParameter("councils", councils),
                entities.createQuery("select count(h)" + OF_COUNCILS, Long.class)
                        .setParameter("councils", councils),
                request);
    }

    @Override
    public Page<PolicyHearingRow> all(PageRequest request) {
        return page(
                entities.createQuery(ROW + FROM + NEWEST_FIRST, PolicyHearingRow.class),
                entities.createQuery("select count(h)" + FROM, Long.class),
                request);
    }

    @Override
    public List<PolicyStatement> stated(int fromYear, int beforeYear) {
        return entities.createQuery(
                        "select new dk.handleplan.core.matter.PolicyHearings.PolicyStatement(c.name, h.title, h.link,"
                                + " h.response, h.closedOn, h.onBehalf)" + FROM
                                + " where h.state in :stated and h.year >= :from and h.year < :before"
                                + " order by h.closedOn, c.name, h.title",
                        PolicyStatement.class)
                .setParameter("stated", Set.of(PolicyHearingState.RESPONDED, PolicyHearingState.NO_REMARKS))
                .setParameter("from", fromYear)
                .setParameter("before", beforeYear)
                .getResultList();
    }
}
