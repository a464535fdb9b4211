package dk.handleplan.core.matter;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

public class InMemoryMatters extends InMemory<Matter> implements Matters {

    private final Councils councils;

    public InMemoryMatters(Councils councils) {
        this.councils = councils;
    }

    @Override
    public int nextNumber(UUID councilId, int year) {
        return 1
                + all(m -> m.councilId().equals(councilId)
                                && m.year().filter(y -> y == year).isPresent())
                        .mapToInt(m -> m.number().orElse(0))
                        .max()
                        .orElse(0);
    }

    @Override
    public Page<MatterRow> ofCouncils(Set<UUID> of, PageRequest page) {
        return page(m -> of.contains(m.councilId()), page);
    }

    @Override
    public Page<MatterRow> raised(Set<UUID> ownCouncils, PageRequest page) {
        return page(m -> !m.isDraft() || ownCouncils.contains(m.councilId()), page);
    }

    private Page<MatterRow> page(Predicate<Matter> wanted, PageRequest page) {
        var rows = all(wanted).map(this::row).toList();
        return new Page<>(rows, rows.size(), page);
    }

    private MatterRow row(Matter m) {
        return new MatterRow(
                m.id(),
                name(m),
                m.kind(),
                m.title(),
                m.state(),
                m.year().orElse(null),
                m.number().orElse(null),
                m.raisedOn().orElse(null),
                m.answerBy().orElse(null),
                m.answeredOn().orElse(null));
    }

    @Override
    public List<AnsweredMatter> answered(int fromYear, int beforeYear) {
        return all(m -> m.isPublic()
                        && m.year().filter(y -> y >= fromYear && y < beforeYear).isPresent())
                .map(this::answered)
                .sorted(Comparator.comparing(AnsweredMatter::council)
                        .thenComparing(AnsweredMatter::year)
                        .thenComparing(AnsweredMatter::number))
                .toList();
    }

    private AnsweredMatter answered(Matter m) {
        return new AnsweredMatter(
                name(m),
                m.kind(),
                m.year().orElseThrow(),
                m.number().orElseThrow(),
                m.title(),
                m.text().orElseThrow(),
                m.raisedOn().orElseThrow(),
                m.outcome().orElseThrow(),
                m.answer().orElseThrow(),
                m.adopted().orElse(null),
                m.answeredOn().orElseThrow());
    }

    private String name(Matter m) {
        return councils.find(m.councilId()).map(Council::name).orElse("");
    }
}
