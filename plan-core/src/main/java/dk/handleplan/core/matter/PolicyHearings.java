package dk.handleplan.core.matter;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** On what else than the action plan the councils are heard. */
public interface PolicyHearings {

    void add(PolicyHearing hearing);

    Optional<PolicyHearing> find(UUID id);

    /** Of these councils, newest first. */
    Page<PolicyHearingRow> ofCouncils(Set<UUID> councils, PageRequest page);

    /** Of all councils, newest first. */
    Page<PolicyHearingRow> all(PageRequest page);

    /** What councils have stated of the years from the one to before the other, oldest first. */
    List<PolicyStatement> stated(int fromYear, int beforeYear);

    /** A hearing as a row; {@code closedOn} is null while it is open. */
    record PolicyHearingRow(
            UUID id, String council, String title, PolicyHearingState state, LocalDate respondBy, LocalDate closedOn) {}

    /**
     * A response as everybody reads it; {@code response} is null where the council has no remarks.
     *
     * @param onBehalf whether it came some other way and was written down by the administration
     */
    record PolicyStatement(
            String council, String title, String link, String response, LocalDate on, boolean onBehalf) {}
}
