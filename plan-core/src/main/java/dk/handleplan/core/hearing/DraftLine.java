package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Drafts.DraftText;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeVersion;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One initiative in a draft: what a reader meets first of it, and the version that holds its whole form. */
@Entity
@Table(name = "hearing_draft_line")
public class DraftLine {

    @Id
    private UUID id;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "version_before_id")
    private UUID versionBeforeId;

    @Column(name = "changed")
    private boolean changed;

    @Column(name = "last_year_id")
    private UUID lastYearId;

    @Enumerated(EnumType.STRING)
    @Column(name = "since_last_year", length = 20)
    private SinceLastYear sinceLastYear;

    @Column(name = "initiative_number")
    private Integer number;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "goal_id")
    private UUID goalId;

    @Column(name = "goal_label", length = Text.TITLE)
    private String goal;

    @Column(name = "unit_name", length = Text.TITLE)
    private String unit;

    @Column(name = "whom", length = Text.NOTE)
    private String whom;

    @Column(name = "what", length = Text.PROSE)
    private String what;

    @Column(name = "success", length = 400_000)
    private String success;

    @ElementCollection
    @CollectionTable(name = "hearing_draft_amount", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<DraftAmount> amounts = new ArrayList<>();

    protected DraftLine() {}

    private DraftLine(DraftInitiative row, Initiative asItStands, InitiativeVersion version) {
        this.id = UUID.randomUUID();
        this.initiativeId = row.id();
        this.versionId = version.id();
        this.number = row.number();
        this.title = row.title();
        this.goalId = row.goalId();
        this.goal = row.goal();
        this.unit = row.unit();
        this.whom = asItStands.targetGroup().map(TargetGroup::primaryGroup).orElse(null);
        this.what = asItStands.description().map(Description::summary).orElse(null);
        this.success = asItStands.indicators().stream().map(Indicator::text).collect(Collectors.joining("\n"));
        amounts.addAll(row.applied());
    }

    /** @param before the forms of the draft before, by initiative; none for the first draft */
    public static DraftLine of(
            DraftInitiative row,
            Initiative asItStands,
            InitiativeVersion version,
            Optional<Map<UUID, InitiativeVersion>> before) {
        var line = new DraftLine(row, asItStands, version);
        before.ifPresent(forms -> line.compare(version, forms.get(row.id())));
        return line;
    }

    private void compare(InitiativeVersion now, InitiativeVersion before) {
        changed = before == null || !before.texts().equals(now.texts());
        versionBeforeId = changed && before != null ? before.id() : null;
    }

    /** Notes how it reads beside the plan of the year before. */
    void beside(YearBefore before, Initiative asItStands, InitiativeVersion now) {
        lastYearId = before.continuedBy(asItStands).orElse(null);
        sinceLastYear = lastYearId == null
                ? SinceLastYear.NEW
                : before.texts().get(lastYearId).equals(now.texts()) ? SinceLastYear.SAME : SinceLastYear.CHANGED;
    }

    DraftInitiative row() {
        return new DraftInitiative(initiativeId, number, title, goalId, goal, unit, List.copyOf(amounts), changed);
    }

    DraftText text() {
        return new DraftText(whom, what, success, versionId, versionBeforeId, lastYearId);
    }

    /** Empty where the year before has no published plan. */
    public Optional<SinceLastYear> sinceLastYear() {
        return Optional.ofNullable(sinceLastYear);
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    /** The initiative's whole form as it stands in this draft. */
    public UUID versionId() {
        return versionId;
    }

    /** Whether it reads otherwise than in the draft before, or was not in it. */
    public boolean isChanged() {
        return changed;
    }

    /** Its whole form in the draft before; empty where nothing is new in it, or all of it. */
    public Optional<UUID> versionBeforeId() {
        return Optional.ofNullable(versionBeforeId);
    }
}
