package dk.handleplan.core.document;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a plan says besides its initiatives: cover, purpose and chapters, the areas of ordinary operation, the overview's
 * wording, the reservation that may lead to a reassessment, the glossary, and remarks about the source it was taken from.
 */
@Entity
@Table(name = "plan_document")
public class PlanDocument extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Embedded
    private Cover cover;

    @Embedded
    private Reassessment reassessment;

    @Column(name = "overview_heading", length = Text.TITLE)
    private String overviewHeading;

    @Column(name = "overview_columns", length = Text.NOTE)
    private String overviewColumns;

    @ElementCollection
    @CollectionTable(name = "document_chapter", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<Chapter> chapters = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "document_id")
    @OrderBy("position")
    private List<MainstreamArea> areas = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_term", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<GlossaryTerm> glossary = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_annex", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<HearingAnnex> annexes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_part", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<PlanPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_page", joinColumns = @JoinColumn(name = "document_id"))
    @MapKeyColumn(name = "initiative_number")
    @Column(name = "page")
    private Map<Integer, Integer> initiativePages = new TreeMap<>();

    @ElementCollection
    @CollectionTable(name = "document_form_label", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<FormLabel> formLabels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_goal_touch", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<GoalTouch> goalTouches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_total", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<StatedTotal> statedTotals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "document_note", joinColumns = @JoinColumn(name = "document_id"))
    @OrderColumn(name = "position")
    private List<DocumentNote> notes = new ArrayList<>();

    protected PlanDocument() {}

    public PlanDocument(UUID cycleId) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
    }

    public void bindIn(Cover newCover) {
        cover = newCover;
    }

    public void write(List<Chapter> newChapters) {
        chapters = new ArrayList<>(newChapters);
    }

    public void tellOfOperation(List<MainstreamArea> newAreas) {
        areas.clear();
        areas.addAll(newAreas);
        for (var position = 0; position < areas.size(); position++) {
            areas.get(position).place(position);
        }
    }

    public void explain(List<GlossaryTerm> terms) {
        glossary = new ArrayList<>(terms);
    }

    public void reserve(Reassessment trigger) {
        reassessment = trigger;
    }

    /** How the printed overview of grants is headed, and the totals it states. */
    public void overview(String heading, List<String> columns, List<StatedTotal> totals) {
        overviewHeading = Text.optional("heading", heading, Text.TITLE);
        overviewColumns = Text.optional("columns", Lines.join(columns), Text.NOTE);
        statedTotals = new ArrayList<>(totals);
    }

    public void recordHearings(List<HearingAnnex> newAnnexes) {
        annexes = new ArrayList<>(newAnnexes);
    }

    public void recordContents(List<PlanPart> newParts, Map<Integer, Integer> pages) {
        parts = new ArrayList<>(newParts);
        initiativePages = new TreeMap<>(pages);
    }

    public void wordForm(List<FormLabel> labels) {
        formLabels = new ArrayList<>(labels);
    }

    public void recordTouches(List<GoalTouch> touches) {
        goalTouches = new ArrayList<>(touches);
    }

    public void annotate(List<DocumentNote> newNotes) {
        notes = new ArrayList<>(newNotes);
    }

    public UUID cycleId() {
        return cycleId;
    }

    public Optional<Cover> cover() {
        return Optional.ofNullable(cover);
    }

    public Optional<Reassessment> reassessment() {
        return Optional.ofNullable(reassessment);
    }

    public Optional<String> overviewHeading() {
        return Optional.ofNullable(overviewHeading);
    }

    public List<String> overviewColumns() {
        return Lines.split(overviewColumns);
    }

    public List<Chapter> chapters() {
        return List.copyOf(chapters);
    }

    public List<MainstreamArea> areas() {
        return areas.stream()
                .sorted(java.util.Comparator.comparingInt(MainstreamArea::position))
                .toList();
    }

    public List<GlossaryTerm> glossary() {
        return List.copyOf(glossary);
    }

    public List<HearingAnnex> annexes() {
        return List.copyOf(annexes);
    }

    public List<PlanPart> parts() {
        return List.copyOf(parts);
    }

    /** The page of the printed plan on which each initiative begins, by its number. */
    public Map<Integer, Integer> initiativePages() {
        return new TreeMap<>(initiativePages);
    }

    public List<FormLabel> formLabels() {
        return List.copyOf(formLabels);
    }

    public List<GoalTouch> goalTouches() {
        return List.copyOf(goalTouches);
    }

    public List<StatedTotal> statedTotals() {
        return List.copyOf(statedTotals);
    }

    public List<DocumentNote> notes() {
        return List.copyOf(notes);
    }
}
