package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The draft plan as it was sent to those who are heard: frozen under a number and a date, so that everybody speaks of the same
 * text whatever happens to the initiatives meanwhile. A correction is a draft of its own, with the next number, and says what
 * is new.
 */
@Entity
@Table(name = "hearing_draft")
public class Draft extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "number")
    private int number;

    @Column(name = "dated")
    private LocalDate dated;

    @Column(name = "what_changed", length = Text.NOTE)
    private String whatChanged;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "draft_id")
    @OrderColumn(name = "position")
    private List<DraftLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hearing_draft_chapter", joinColumns = @JoinColumn(name = "draft_id"))
    @OrderColumn(name = "position")
    private List<DraftChapter> chapters = new ArrayList<>();

    protected Draft() {}

    /** The first one of a hearing. */
    public Draft(UUID cycleId, int number, LocalDate dated, List<DraftChapter> chapters, List<DraftLine> lines) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.number = number;
        this.dated = dated;
        this.chapters = new ArrayList<>(chapters);
        this.lines = new ArrayList<>(lines);
    }

    /** Refuses a correction that does not say what is new, or where nothing is. */
    Draft correcting(String newWords) {
        whatChanged = Text.optional("whatChanged", newWords, Text.NOTE);
        if (whatChanged == null) {
            throw new RuleBroken("hearing.whatChangedMissing").at("whatChanged");
        }
        if (lines.stream().noneMatch(DraftLine::isChanged) && chapters.stream().noneMatch(DraftChapter::isChanged)) {
            throw new RuleBroken("hearing.nothingCorrected").at("whatChanged");
        }
        return this;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public int number() {
        return number;
    }

    public LocalDate dated() {
        return dated;
    }

    /** Empty for the first draft. */
    public Optional<String> whatChanged() {
        return Optional.ofNullable(whatChanged);
    }

    public List<DraftChapter> chapters() {
        return List.copyOf(chapters);
    }

    public List<DraftLine> lines() {
        return List.copyOf(lines);
    }
}
