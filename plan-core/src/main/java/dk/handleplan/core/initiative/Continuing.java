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
        sections().forEach(next::record);
        return next;
    }

    private List<FormSection> sections() {
        return List.of(
                new FormSection.Titles(
                        earlier.title(), shortTitle(), earlier.subtitle().orElse(null)),
                new FormSection.Anchors(
                        earlier.committees(),
                        earlier.contacts().stream().map(Continuing::copy).toList()),
                new FormSection.Goals(
                        earlier.goalGroupId().orElse(null),
                        earlier.goalLinks().stream().map(Continuing::copy).toList()),
                new FormSection.OtherPolicies(
                        earlier.policyLinks().stream().map(Continuing::copy).toList()),
                new FormSection.Target(earlier.targetGroup().orElse(null)),
                new FormSection.Challenge(earlier.challenge()),
                new FormSection.Work(
                        earlier.description().orElse(null), earlier.activities(), earlier.places(), earlier.isPilot()),
                new FormSection.Success(
                        earlier.overallAim(),
                        earlier.indicators().stream().map(Indicator::again).toList()),
                new FormSection.Anchoring(earlier.anchoring(), continuation()),
                new FormSection.JointUnits(earlier.jointUnits()),
                new FormSection.Partners(
                        earlier.partners().stream().map(Continuing::copy).toList()),
                new FormSection.Application(List.of(), List.of(), earlierApplication()),
                new FormSection.OtherFinancing(
                        earlier.financing().stream().map(Continuing::copy).toList(), earlier.financingNote()));
    }

    private String shortTitle() {
        return earlier.shortTitle().equals(earlier.title()) ? null : earlier.shortTitle();
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

    private static Contact copy(Contact c) {
        return new Contact(c.jobRole(), c.unitName(), c.personName(), c.isPublishName(), c.isUnitInferred());
    }

    private static GoalLink copy(GoalLink g) {
        return new GoalLink(g.goalId(), g.isPrimary(), g.horizon(), g.isMeasured(), g.note());
    }

    private static PolicyLink copy(PolicyLink p) {
        return new PolicyLink(p.policy(), p.aimPoint(), p.element(), p.relation(), p.sourceNumber());
    }

    private static Partner copy(Partner p) {
        return new Partner(p.side(), p.name(), p.state(), p.note());
    }

    private static FinancingLine copy(FinancingLine f) {
        return new FinancingLine(
                f.source(),
                f.amount(),
                f.isPerYear(),
                f.years(),
                f.fte(),
                f.weeklyHours(),
                f.isApproximate(),
                f.isInKind(),
                f.isHistoric(),
                f.note());
    }
}
