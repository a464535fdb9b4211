package dk.handleplan.core.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** That somebody from elsewhere was let in to one initiative, and what for. */
@Embeddable
public class Invitation {

    @Column(name = "user_id")
    private UUID userId;

    @Enumerated(EnumType.STRING)
    @Column(name = "guest_right", length = 10)
    private GuestRight right;

    protected Invitation() {}

    Invitation(UUID userId, GuestRight right) {
        this.userId = userId;
        this.right = right;
    }

    UUID userId() {
        return userId;
    }

    GuestRight right() {
        return right;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Invitation that && userId.equals(that.userId) && right == that.right;
    }

    @Override
    public int hashCode() {
        return Objects.hash(userId, right);
    }
}
