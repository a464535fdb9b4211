package dk.handleplan.core.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** An entity with its own identity, given at birth, and a version that guards against lost updates. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Refuses to go on when this was read at another version than it now has. */
    public void mustBeAt(long readVersion) {
        if (readVersion != version) {
            throw new StaleData("shared.stale");
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Aggregate that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
