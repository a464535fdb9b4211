package dk.handleplan.core.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A role held in the whole municipality, or within one unit or council. */
@Embeddable
public class Assignment {

    @Enumerated(EnumType.STRING)
    @Column(name = "role", length = 30)
    private Role role;

    @Column(name = "scope_id")
    private UUID scopeId;

    protected Assignment() {}

    private Assignment(Role role, UUID scopeId) {
        this.role = role;
        this.scopeId = scopeId;
    }

    public static Assignment of(Role role) {
        if (role.isScoped()) {
            throw new IllegalArgumentException(role + " holds only within a unit or council");
        }
        return new Assignment(role, null);
    }

    public static Assignment of(Role role, UUID scopeId) {
        return role.isScoped() ? new Assignment(role, Objects.requireNonNull(scopeId)) : of(role);
    }

    boolean isSeat() {
        return role.scope() == Role.Scope.COUNCIL;
    }

    public Role role() {
        return role;
    }

    public Optional<UUID> scopeId() {
        return Optional.ofNullable(scopeId);
    }

    /** The key by which work is addressed to everybody who holds this: {@code SECRETARIAT} or {@code CENTRE_EDITOR:<unit>}. */
    public String audience() {
        return scopeId == null ? role.name() : role.name() + ":" + scopeId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment that && role == that.role && Objects.equals(scopeId, that.scopeId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, scopeId);
    }
}
