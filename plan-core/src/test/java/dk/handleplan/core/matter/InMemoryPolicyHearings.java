package dk.handleplan.core.matter;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

public class InMemoryPolicyHearings extends InMemory<PolicyHearing> implements PolicyHearings {

    private final Councils councils;

    public InMemoryPolicyHearings(Councils councils) {
        this.councils = councils;
    }

    @Override
    public Page<PolicyHearingRow> ofCouncils(Set<UUID> of, PageRequest page) {
        return page(h -> of.contains(h.councilId()), page);
    }

    @Override
    public Page<PolicyHearingRow> all(PageRequest page) {
        return page(h -> true, page);
    }

    private Page<PolicyHearingRow> page(Predicate<PolicyHearing> wanted, PageRequest page) {
        var rows = all(wanted)
                .map(h -> new PolicyHearingRow(
                        h.id(),
                        name(h),
                        h.title(),
                        h.state(),
                        h.respondBy(),
                        h.closedOn().orElse(null)))
                .toList();
        return new Page<>(rows, rows.size(), page);
    }

    @Override
    public List<PolicyStatement> stated(int fromYear, int beforeYear) {
        return all(h -> h.isPublic() && h.year() >= fromYear && h.year() < beforeYear)
                .map(h -> new PolicyStatement(
                        name(h),
                        h.title(),
                        h.link().orElse(null),
                        h.response().orElse(null),
                        h.closedOn().orElseThrow(),
                        h.isOnBehalf()))
                .toList();
    }

    private String name(PolicyHearing h) {
        return councils.find(h.councilId()).map(Council::name).orElse("");
    }
}
