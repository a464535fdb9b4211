package dk.handleplan.core.planfile;

import dk.handleplan.core.document.Chapter;
import dk.handleplan.core.document.DocumentNote;
import dk.handleplan.core.document.FormLabel;
import dk.handleplan.core.document.GlossaryTerm;
import dk.handleplan.core.document.HearingAnnex;
import dk.handleplan.core.document.MainstreamArea;
import dk.handleplan.core.document.MainstreamBudget;
import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.document.PlanPart;
import dk.handleplan.core.document.StatedTotal;
import dk.handleplan.core.shared.Amount;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Writes what the plan says besides its initiatives. */
final class DocumentWriter {

    private final PlanDocument document;

    DocumentWriter(PlanDocument document) {
        this.document = document;
    }

    /** The remark kept under the path, as it stood in the file. */
    Object note(String topic) {
        return document.notes().stream()
                .filter(note -> note.topic().equals(topic))
                .findFirst()
                .map(DocumentWriter::written)
                .orElse(null);
    }

    private static Object written(DocumentNote note) {
        return note.state() == null
                ? note.text().orElse(null)
                : new Tree()
                        .always("value", null)
                        .put("value_state", note.state().code())
                        .put("note", note.text().orElse(null));
    }

    Tree cover() {
        return document.cover()
                .map(cover -> new Tree()
                        .put("photo", cover.isPhoto())
                        .put("photo_year", cover.photoYear())
                        .put("photographer_credit", cover.photoCredit()))
                .orElse(null);
    }

    List<String> purpose() {
        return document.chapters().stream()
                .filter(chapter -> chapter.heading().isEmpty())
                .flatMap(chapter -> chapter.paragraphs().stream())
                .toList();
    }

    List<Tree> chapters() {
        return document.chapters().stream()
                .filter(chapter -> chapter.heading().isPresent())
                .map(DocumentWriter::chapter)
                .toList();
    }

    private static Tree chapter(Chapter chapter) {
        return new Tree().put("heading", chapter.heading().orElse(null)).texts("paragraphs", chapter.paragraphs());
    }

    Object abbreviations() {
        var seen = new HashSet<String>();
        var isUnique = document.glossary().stream().allMatch(term -> seen.add(term.abbreviation()));
        if (!isUnique) {
            return document.glossary().stream().map(DocumentWriter::term).toList();
        }
        var terms = new Tree();
        document.glossary().forEach(term -> terms.put(term.abbreviation(), term.meaning()));
        return terms;
    }

    private static Tree term(GlossaryTerm term) {
        return new Tree().put("abbr", term.abbreviation()).put("meaning", term.meaning());
    }

    Tree totalRow() {
        var amounts = new TreeMap<Integer, Amount>();
        document.statedTotals().forEach(total -> amounts.put(total.budgetYear(), total.amount()));
        var label = document.statedTotals().stream().findFirst().map(StatedTotal::label);
        return new Tree().put("label", label.orElse(null)).years("amounts", amounts, null);
    }

    Tree overview() {
        return new Tree()
                .put("heading", document.overviewHeading().orElse(null))
                .texts("columns", document.overviewColumns())
                .put("grouped_by", note("pool.overview_table.grouped_by"));
    }

    List<Tree> structure() {
        var parts = document.parts().stream().map(DocumentWriter::part).toList();
        var pages = new Tree();
        document.initiativePages().forEach((number, page) -> pages.put(String.valueOf(number), page));
        partWithInitiatives().ifPresent(index -> parts.get(index).put("initiative_pages", pages));
        return parts;
    }

    /** The part on whose page the first initiative begins, or the last part. */
    private Optional<Integer> partWithInitiatives() {
        var first = document.initiativePages().values().stream().min(Integer::compare);
        for (var index = 0; index < document.parts().size(); index++) {
            if (first.isPresent() && document.parts().get(index).page().equals(first)) {
                return Optional.of(index);
            }
        }
        return first.isPresent() && !document.parts().isEmpty()
                ? Optional.of(document.parts().size() - 1)
                : Optional.empty();
    }

    private static Tree part(PlanPart part) {
        return new Tree()
                .put("part", part.title())
                .put("content", part.content().orElse(null))
                .put("page", part.page().orElse(null))
                .texts("subparts", part.subparts())
                .put("grouped_by", part.grouping().orElse(null))
                .put("goal", part.goalKey().orElse(null))
                .put("note", part.note().orElse(null));
    }

    List<Tree> areas() {
        return document.areas().stream().map(DocumentWriter::area).toList();
    }

    private static Tree area(MainstreamArea area) {
        return new Tree()
                .put("area", area.name())
                .texts("facts", area.facts())
                .list("budget", area.budget(), DocumentWriter::budget)
                .flag("council_recommendation_adopted", area.isCouncilRecommended());
    }

    private static Tree budget(MainstreamBudget budget) {
        return new Tree()
                .put("item", budget.item())
                .put("budget_year", budget.budgetYear().orElse(null))
                .amount(budget.isPerYear() ? "amount_dkk_per_year" : "amount_dkk", budget.amount())
                .put("years", budget.years().orElse(null))
                .put("covers", budget.covers().orElse(null))
                .put("note", budget.note().orElse(null));
    }

    Tree midway() {
        var trigger = document.reassessment()
                .map(r -> new Tree().put("event", r.event()).put("consequence", r.consequence()));
        return new Tree().put("date", note("midway_status.date")).put("reassessment_trigger", trigger.orElse(null));
    }

    Tree hearing(List<String> councils) {
        return new Tree()
                .texts("consulted_body", councils)
                .list("annexes", annexes(false), DocumentWriter::annex)
                .list("earlier_hearing", annexes(true), DocumentWriter::earlier)
                .put("deadlines", note("hearing.deadlines"));
    }

    private List<HearingAnnex> annexes(boolean earlier) {
        return document.annexes().stream()
                .filter(annex -> annex.isEarlierYear() == earlier)
                .toList();
    }

    private static Tree annex(HearingAnnex annex) {
        return new Tree()
                .put("title", annex.title())
                .put("format", annex.format().orElse(null))
                .texts("columns", annex.columns())
                .put("grouped_by", annex.grouping().orElse(null))
                .texts("known_content", annex.knownContent())
                .put("answered_in_plan", annex.answer().orElse(null));
    }

    private static Tree earlier(HearingAnnex annex) {
        return new Tree()
                .put("title", annex.title())
                .put("unit", annex.unitName().orElse(null))
                .texts("facts", annex.knownContent());
    }

    List<Tree> formTemplate() {
        return document.formLabels().stream().map(DocumentWriter::field).toList();
    }

    private static Tree field(FormLabel label) {
        return new Tree()
                .put("key", FormTemplate.keyOf(label.field()))
                .put("label", label.label())
                .flag("multiple", label.isMultiple())
                .put("publish", label.publishedAs().orElse(null));
    }
}
