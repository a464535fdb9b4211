package dk.handleplan.core.journal;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.journal.Bundle.Item;
import dk.handleplan.core.journal.Bundle.LeftOut;
import dk.handleplan.core.journal.Bundle.Purpose;
import dk.handleplan.core.journal.Bundle.Reason;
import dk.handleplan.core.journal.IssuedDocuments.DocumentFilter;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import dk.handleplan.core.journal.IssuedFiles.FileRow;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The administration takes the documents of a year out in one go. */
@UseCase
public class BundleService {

    private PlanCycles cycles;
    private IssuedDocuments documents;
    private IssuedFiles files;

    protected BundleService() {}

    @Inject
    public BundleService(PlanCycles cycles, IssuedDocuments documents, IssuedFiles files) {
        this.cycles = cycles;
        this.documents = documents;
        this.files = files;
    }

    /** @throws NotFound where there is no such year */
    public Bundle of(User actor, int year, Purpose purpose) {
        actor.mustAdminister();
        var cycle = cycles.findByYear(year).orElseThrow(() -> new NotFound("shared.notFound"));
        var all = all(cycle);
        var ready = all.stream().filter(row -> reason(row, purpose).isEmpty()).toList();
        var leftOut = all.stream()
                .flatMap(row -> reason(row, purpose).map(reason -> new LeftOut(row, reason)).stream())
                .toList();
        return new Bundle(year, cycle.title(), purpose, items(cycle, ready), leftOut);
    }

    /** Ordered first first. */
    private List<DocumentRow> all(PlanCycle cycle) {
        var all = new ArrayList<DocumentRow>();
        Page<DocumentRow> page;
        do {
            page = documents.rows(
                    new DocumentFilter(cycle.id(), Access.ALL),
                    new PageRequest(all.size() / PageRequest.MOST + 1, PageRequest.MOST));
            all.addAll(page.rows());
        } while (all.size() < page.total());
        Collections.reverse(all);
        return all;
    }

    private static Optional<Reason> reason(DocumentRow row, Purpose purpose) {
        if (row.isFailed()) {
            return Optional.of(Reason.FAILED);
        }
        if (row.isUnderWay()) {
            return Optional.of(Reason.UNDER_WAY);
        }
        if (row.supersededBy() != null) {
            return Optional.of(Reason.SUPERSEDED);
        }
        return purpose == Purpose.ACCESS && !row.filing().isOpen() ? Optional.of(Reason.CLOSED) : Optional.empty();
    }

    private List<Item> items(PlanCycle cycle, List<DocumentRow> ready) {
        var filesOf = files.rows(ready.stream().map(DocumentRow::id).toList());
        var items = new ArrayList<Item>();
        for (var row : ready) {
            filesOf.getOrDefault(row.id(), List.of())
                    .forEach(file -> items.add(new Item(name(items.size() + 1, cycle, row, file), row, file)));
        }
        return List.copyOf(items);
    }

    /** {@code 03-handleplan-2020-v2.pdf}. */
    private static String name(int place, PlanCycle cycle, DocumentRow row, FileRow file) {
        return String.format(
                "%02d-%s", place, row.kind().fileName(row.variant(), cycle.year(), row.number(), file.format()));
    }

    /** The content of one of its files. */
    public byte[] content(User actor, Item item) {
        actor.mustAdminister();
        return files.find(item.document().id(), item.file().format())
                .map(IssuedFile::content)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
