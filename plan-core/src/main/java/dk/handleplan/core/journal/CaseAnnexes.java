package dk.handleplan.core.journal;

import dk.handleplan.core.agenda.Annex;
import dk.handleplan.core.agenda.CaseDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The annexes of a body's case: the documents of the year that are there and that bodies get with it. An annex keeps its number in
 * every version of the case, for everybody and for internal use; what comes later gets the next one.
 */
@ApplicationScoped
public class CaseAnnexes {

    private IssuedDocuments documents;

    protected CaseAnnexes() {}

    @Inject
    public CaseAnnexes(IssuedDocuments documents) {
        this.documents = documents;
    }

    List<Annex> of(UUID cycleId, UUID decisionId) {
        var numbers = numbers(decisionId);
        var annexes = new ArrayList<Annex>();
        documents.inForce(cycleId, DocumentKind.ANNEXES).stream()
                .sorted(Comparator.comparing(document -> DocumentKind.ANNEXES.indexOf(document.kind())))
                .forEach(document -> annexes.add(annex(document, numbers)));
        annexes.sort(Comparator.comparing(Annex::number));
        return annexes;
    }

    private static Annex annex(IssuedDocument document, Map<String, Integer> numbers) {
        var key = key(document.series());
        var next = numbers.values().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        return new Annex(
                numbers.computeIfAbsent(key, unknown -> next),
                key,
                document.id(),
                document.title().orElseThrow(),
                document.number().orElseThrow(),
                document.issuedOn().orElseThrow(),
                document.isForEverybody());
    }

    private static String key(Series series) {
        return series.kind() + "-" + series.variant() + "-" + series.subjectId();
    }

    /** Which numbers are given already, by the latest version of the case in either variant. */
    private Map<String, Integer> numbers(UUID decisionId) {
        var numbers = new HashMap<String, Integer>();
        Stream.of(Variant.values())
                .map(variant -> new Series(DocumentKind.COMMITTEE_CASE, decisionId, variant))
                .flatMap(series -> documents.latest(series).stream())
                .map(kept -> (CaseDocument) kept.read(documents.content(kept.id())))
                .flatMap(kept -> kept.annexes().stream())
                .forEach(annex -> numbers.put(annex.key(), annex.number()));
        return numbers;
    }
}
