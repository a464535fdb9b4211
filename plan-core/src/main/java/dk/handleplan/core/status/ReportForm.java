package dk.handleplan.core.status;

import dk.handleplan.core.shared.Amount;
import java.util.Map;
import java.util.UUID;

/** What a unit wrote in a status report; anything may be missing until it is sent. */
public record ReportForm(
        Assessment assessment,
        String narrative,
        Proposal proposal,
        Map<Integer, Amount> spending,
        Map<UUID, Reading.Answer> answers) {}
