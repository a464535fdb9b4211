package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An initiative's text as it stood at a formal step, for comparison. Taken once, never changed. */
@Entity
@Table(name = "initiative_version")
public class InitiativeVersion {

    @Id
    private UUID id;

    @Column(name = "initiative_id")
    private UUID initiativeId;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "occasion", length = 20)
    private VersionOccasion occasion;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "number")
    private Integer number;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @ElementCollection
    @CollectionTable(name = "initiative_version_text", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "field", length = 30)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text", length = 400_000)
    private Map<FormField, String> texts = new HashMap<>();

    protected InitiativeVersion() {}

    public InitiativeVersion(
            Initiative initiative, VersionOccasion occasion, Instant takenAt, Map<FormField, String> texts) {
        this.id = UUID.randomUUID();
        this.initiativeId = initiative.id();
        this.cycleId = initiative.cycleId();
        this.occasion = occasion;
        this.takenAt = takenAt;
        this.number = initiative.number().orElse(null);
        this.title = initiative.title();
        this.texts = new HashMap<>(texts);
    }

    public UUID id() {
        return id;
    }

    public UUID initiativeId() {
        return initiativeId;
    }

    public UUID cycleId() {
        return cycleId;
    }

    public VersionOccasion occasion() {
        return occasion;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public String title() {
        return title;
    }

    /** The answers that were given, in the order of the form. */
    public Map<FormField, String> texts() {
        return texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
    }
}
