package dk.handleplan.core.planfile;

import dk.handleplan.core.document.Chapter;
import dk.handleplan.core.document.Cover;
import dk.handleplan.core.document.DocumentNote;
import dk.handleplan.core.document.GlossaryTerm;
import dk.handleplan.core.document.GoalTouch;
import dk.handleplan.core.document.HearingAnnex;
import dk.handleplan.core.document.MainstreamArea;
import dk.handleplan.core.document.MainstreamBudget;
import dk.handleplan.core.document.PlanDocument;
import dk.handleplan.core.document.PlanPart;
import dk.handleplan.core.document.Reassessment;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads what the plan says besides its initiatives. */
final class DocumentReader {

    /** Remarks of the file about the plan and its source, each kept under its path. */
    static final List<String> NOTES = List.of(
            "document.transcript_pages",
            "document.numbered_pages",
            "document.source_file",
            "document.policy_period_in_running_text",
            "goal_substructure",
            "committee_note",
            "pool.distribution",
            "pool.overview_table.grouped_by",
            "title_variants_note",
            "midway_status.date",
            "hearing.deadlines",
            "numbering_oddity");

    private final Value file;
    private final Remarks remarks;
    private final Policy policy;

    DocumentReader(Value file, Policy policy) {
        this.file = file;
        this.remarks = file.remarks();
        this.policy = policy;
    }

    PlanDocument read(UUID cycleId, FormTemplate template, PoolReader pool) {
        var document = new PlanDocument(cycleId);
        remarks.act(file.get("document").get("cover"), () -> readCover(document));
        document.write(chapters());
        document.tellOfOperation(areas());
        document.explain(glossary());
        remarks.act(file.get("midway_status"), () -> readReassessment(document));
        var overview = file.get("pool").get("overview_table");
        remarks.act(
                overview,
                () -> document.overview(overview.text("heading"), overview.texts("columns"), pool.statedTotals()));
        document.recordHearings(annexes());
        document.recordContents(parts(), initiativePages());
        document.wordForm(template.labels());
        document.recordTouches(touches());
        document.annotate(notes());
        return document;
    }

    private void readCover(PlanDocument document) {
        var cover = file.get("document").get("cover");
        if (cover.isPresent()) {
            document.bindIn(
                    new Cover(cover.flag("photo"), cover.integer("photo_year"), cover.text("photographer_credit")));
        }
    }

    private List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        var purpose = file.get("document").texts("purpose");
        if (!purpose.isEmpty()) {
            remarks.build(file.get("document").get("purpose"), () -> new Chapter(null, purpose))
                    .ifPresent(chapters::add);
        }
        for (var chapter : file.get("chapters").items()) {
            remarks.build(chapter, () -> new Chapter(chapter.text("heading"), chapter.texts("paragraphs")))
                    .ifPresent(chapters::add);
        }
        return chapters;
    }

    private List<MainstreamArea> areas() {
        var areas = new ArrayList<MainstreamArea>();
        for (var area : file.get("mainstream_operation").items()) {
            remarks.build(
                            area,
                            () -> new MainstreamArea(
                                    area.text("area"),
                                    area.texts("facts"),
                                    area.get("budget").items().stream()
                                            .map(this::budget)
                                            .toList(),
                                    area.flag("council_recommendation_adopted")))
                    .ifPresent(areas::add);
        }
        return areas;
    }

    private MainstreamBudget budget(Value item) {
        var perYear = item.amount("amount_dkk_per_year");
        var amount = perYear == null ? item.amount("amount_dkk") : perYear;
        return new MainstreamBudget(
                item.text("item"),
                item.integer("budget_year"),
                amount == null ? Amount.unknown(ValueState.NOT_STATED) : amount,
                perYear != null,
                item.integer("years"),
                item.text("covers"),
                budgetNote(item));
    }

    private static String budgetNote(Value item) {
        var notes = new ArrayList<String>();
        if (item.get("note").isPresent()) {
            notes.add(item.text("note"));
        }
        if (item.get("authority_link").isPresent()) {
            notes.add("Knyttet til " + item.text("authority_link") + ".");
        }
        var activityFunds = item.get("extra_activity_funds");
        if (activityFunds.isPresent()) {
            notes.add(
                    activityFunds.yesOrNo() ? "Med midler til aktiviteter." : "Uden særskilte midler til aktiviteter.");
        }
        var age = item.get("age_range");
        if (age.isPresent()) {
            notes.add("Aldersgruppe: " + FactText.of(age) + ".");
        }
        return String.join(" ", notes);
    }

    /** Written as abbreviation and meaning, or as a list where one abbreviation means several things. */
    private List<GlossaryTerm> glossary() {
        var terms = new ArrayList<GlossaryTerm>();
        var abbreviations = file.get("abbreviations");
        if (abbreviations.isList()) {
            abbreviations.items().forEach(term -> addTerm(terms, term, term.text("abbr"), term.text("meaning")));
        } else {
            abbreviations
                    .entries()
                    .forEach((abbreviation, meaning) -> addTerm(terms, meaning, abbreviation, meaning.text()));
        }
        return terms;
    }

    private void addTerm(List<GlossaryTerm> terms, Value at, String abbreviation, String meaning) {
        remarks.build(at, () -> new GlossaryTerm(abbreviation, meaning)).ifPresent(terms::add);
    }

    private void readReassessment(PlanDocument document) {
        file.get("midway_status").flag("mentioned");
        var trigger = file.get("midway_status").get("reassessment_trigger");
        if (trigger.isPresent()) {
            document.reserve(new Reassessment(trigger.text("event"), trigger.text("consequence")));
        }
    }

    private List<HearingAnnex> annexes() {
        var annexes = new ArrayList<HearingAnnex>();
        var hearing = file.get("hearing");
        for (var annex : hearing.get("annexes").items()) {
            remarks.build(annex, () -> annex(annex)).ifPresent(annexes::add);
        }
        for (var earlier : hearing.get("earlier_hearing").items()) {
            remarks.build(
                            earlier,
                            () -> new HearingAnnex(earlier.text("title"))
                                    .ofEarlierYear(earlier.text("unit"))
                                    .saying(earlier.texts("facts"), null))
                    .ifPresent(annexes::add);
        }
        return annexes;
    }

    private static HearingAnnex annex(Value annex) {
        return new HearingAnnex(annex.text("title"))
                .laidOut(annex.text("format"), columns(annex), grouping(annex))
                .saying(annex.texts("known_content"), annex.text("answered_in_plan"));
    }

    private static List<String> columns(Value annex) {
        return annex.get("columns").items().stream()
                .map(column -> column.isMap() ? truncated(column) : column.text())
                .toList();
    }

    private static String truncated(Value column) {
        column.flag("truncated");
        return column.text("label");
    }

    private static String grouping(Value annex) {
        var by = annex.text("grouped_by");
        var first = annex.text("first_group");
        return first == null ? by : by + "; første gruppe: " + first;
    }

    private List<PlanPart> parts() {
        var parts = new ArrayList<PlanPart>();
        for (var part : file.get("plan_structure").items()) {
            remarks.build(
                            part,
                            () -> new PlanPart(part.text("part"), part.integer("page"))
                                    .holding(part.text("content"), part.texts("subparts"), part.text("note"))
                                    .about(part.text("grouped_by"), part.text("goal")))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private Map<Integer, Integer> initiativePages() {
        var pages = new TreeMap<Integer, Integer>();
        for (var part : file.get("plan_structure").items()) {
            part.get("initiative_pages").entries().forEach((number, page) -> {
                if (number.matches("\\d{1,4}") && page.integer() != null) {
                    pages.put(Integer.valueOf(number), page.integer());
                } else {
                    remarks.problem(page, "planfile.integerExpected", number);
                }
            });
        }
        return pages;
    }

    private List<GoalTouch> touches() {
        var touches = new ArrayList<GoalTouch>();
        for (var goal : file.get("goals").items()) {
            var touched = goal.get("touched_by").items();
            var key = goal.text("id");
            if (!touched.isEmpty() && key != null && policy != null) {
                policy.goalCalled(key)
                        .ifPresent(found -> touched.forEach(touch -> {
                            var number = touch.integer("initiative");
                            if (number == null) {
                                remarks.problem(touch, "planfile.missing", "initiative");
                            } else {
                                touches.add(new GoalTouch(found.id(), number, touch.text("where")));
                            }
                        }));
            }
        }
        return touches;
    }

    private List<DocumentNote> notes() {
        var notes = new ArrayList<DocumentNote>();
        for (var topic : NOTES) {
            var value = at(topic);
            if (value.isPresent()) {
                remarks.build(value, () -> note(topic, value)).ifPresent(notes::add);
            } else if (topic.equals("midway_status.date")
                    && file.get("midway_status").has("date")) {
                notes.add(new DocumentNote(topic, null, ValueState.NOT_STATED));
            }
        }
        return notes;
    }

    private Value at(String topic) {
        var value = file;
        for (var key : topic.split("\\.")) {
            if (!value.isMap()) {
                return Value.root(null, remarks);
            }
            value = value.get(key);
        }
        return value;
    }

    private static DocumentNote note(String topic, Value value) {
        if (value.isScalar()) {
            return new DocumentNote(topic, value.text(), null);
        }
        var known = value.text("value");
        var text = value.text("note");
        var state = value.state().orElse(ValueState.NOT_STATED);
        return known == null ? new DocumentNote(topic, text, state) : new DocumentNote(topic, known, null);
    }
}
