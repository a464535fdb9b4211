package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.UUID;

/**
 * Starts a new initiative from one of an earlier year: what was said then, to be corrected, and the answers that follow from it –
 * that it continues, and that it was applied for before. Amounts are asked anew.
 */
class Continuing {

    private final Initiative earlier;
    private final Integer year;

    Continuing(Initiative earlier, Integer year) {
        this.earlier = earlier;
        this.year = year;
    }

    Initiative in(UUID cycleId, UUID unitId) {
        var next = new Initiative(cycleId, unitId, earlier.title());
        CopiedForm.of(earlier).forEach(next::record);
        next.record(new FormSection.Anchoring(earlier.anchoring(), continuation()));
        next.record(new FormSection.Application(List.of(), List.of(), earlierApplication()));
        return next;
    }

    private Continuation continuation() {
        return new Continuation(year, earlier.number().orElse(null), earlier.title(), null, earlier.id());
    }

    private EarlierApplication earlierApplication() {
        return new EarlierApplication(
                YesNoUnanswered.YES,
                year == null ? null : year.toString(),
                year == null ? Amount.blank() : earlier.applied(year),
                null,
                null);
    }
}
