package dk.handleplan.core.agenda;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Snapshot;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The headings of the municipality's cases to political bodies, in their order. Each municipality has names and an order of its own:
 * what the product tells can be called otherwise, moved and left out, but it is not lost; headings of the municipality's own stand
 * among them. No two are called the same, and a case has at least one.
 */
@Entity
@Table(name = "case_headings")
public class CaseHeadings extends Aggregate {

    /** There is one list for the municipality, and so is its story. */
    public static final UUID ID = UUID.fromString("ca5e0000-0000-4000-8000-000000000001");

    static final int MOST = 30;

    @Column(name = "headings", length = 20_000)
    private String headings;

    /** The list as it is kept. */
    private record Kept(List<CaseHeading> headings) {}

    protected CaseHeadings() {}

    private CaseHeadings(List<CaseHeading> headings) {
        super(ID);
        keep(headings);
    }

    /** Those a municipality has as long as it says nothing else. */
    public static CaseHeadings usual() {
        return new CaseHeadings(
                Stream.of(CasePart.values()).map(CaseHeading::usual).toList());
    }

    /** Takes over names, order and what is left out. */
    void arrange(List<CaseHeading> written) {
        mustBeTheSame(written);
        keep(written.stream().map(CaseHeading::checked).toList());
    }

    private void mustBeTheSame(List<CaseHeading> written) {
        var ids = written.stream().map(CaseHeading::id).collect(Collectors.toSet());
        if (written.size() != all().size()
                || !ids.equals(all().stream().map(CaseHeading::id).collect(Collectors.toSet()))) {
            throw new NotFound("shared.notFound");
        }
    }

    /** At the end: what is the municipality's own has no usual place. */
    void add(String title) {
        if (all().size() >= MOST) {
            throw new RuleBroken("agenda.tooMany", MOST).at("own");
        }
        var added = new ArrayList<>(all());
        var own = CaseHeading.own(title);
        if (added.stream().anyMatch(heading -> heading.isCalled(own.title()))) {
            throw new RuleBroken("agenda.titleTwice", own.title()).at("own");
        }
        added.add(own);
        keep(added);
    }

    /** Only those of the municipality's own go away; the others are left out. */
    void remove(UUID id) {
        if (!find(id).isOwn()) {
            throw new RuleBroken("agenda.onlyOwn");
        }
        keep(all().stream().filter(heading -> !heading.id().equals(id)).toList());
    }

    /** The first goes no further up, nor the last further down. */
    void move(UUID id, boolean up) {
        var moved = new ArrayList<>(all());
        var from = moved.indexOf(find(id));
        var to = Math.max(0, Math.min(moved.size() - 1, up ? from - 1 : from + 1));
        Collections.swap(moved, from, to);
        keep(moved);
    }

    private CaseHeading find(UUID id) {
        return all().stream()
                .filter(heading -> heading.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private void keep(List<CaseHeading> written) {
        mustDiffer(written);
        if (written.stream().noneMatch(CaseHeading::isUsed)) {
            throw new RuleBroken("agenda.noneUsed");
        }
        headings = new String(Snapshot.of(new Kept(written)), StandardCharsets.UTF_8);
    }

    private static void mustDiffer(List<CaseHeading> written) {
        var names = new HashSet<String>();
        written.stream()
                .filter(heading -> !names.add(heading.title().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(second -> {
                    throw new RuleBroken("agenda.titleTwice", second.title()).at(second.field());
                });
    }

    /** All of them in their order, also those that are left out; what a later version of the product tells stands at the end. */
    public List<CaseHeading> all() {
        var kept = kept();
        var missing = EnumSet.allOf(CasePart.class);
        kept.stream().map(CaseHeading::findPart).flatMap(Optional::stream).forEach(missing::remove);
        return Stream.concat(kept.stream(), missing.stream().map(CaseHeading::usual))
                .toList();
    }

    private List<CaseHeading> kept() {
        return Snapshot.read(headings.getBytes(StandardCharsets.UTF_8), Kept.class)
                .headings();
    }

    /** Those that cases have, in their order. */
    public List<CaseHeading> used() {
        return all().stream().filter(CaseHeading::isUsed).toList();
    }

    @Override
    public String toString() {
        return used().stream().map(CaseHeading::title).collect(Collectors.joining(", "));
    }
}
