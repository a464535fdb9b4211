package dk.handleplan.core.initiative;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers of an initiative once more, with lines of their own, for another one to start from. */
final class CopiedForm {

    private CopiedForm() {}

    static List<FormSection> of(Initiative i) {
        return List.of(
                new FormSection.Titles(i.title(), shortTitle(i), i.subtitle().orElse(null)),
                new FormSection.Anchors(
                        i.committees(),
                        i.contacts().stream().map(CopiedForm::copy).toList()),
                new FormSection.Goals(
                        i.goalGroupId().orElse(null),
                        i.goalLinks().stream().map(CopiedForm::copy).toList()),
                new FormSection.OtherPolicies(
                        i.policyLinks().stream().map(CopiedForm::copy).toList()),
                new FormSection.Target(i.targetGroup().orElse(null)),
                new FormSection.Challenge(i.challenge()),
                new FormSection.Work(
                        i.description().orElse(null),
                        i.activities().stream().map(CopiedForm::copy).toList(),
                        i.places(),
                        i.isPilot()),
                new FormSection.Success(
                        i.overallAim(),
                        i.indicators().stream().map(Indicator::again).toList()),
                new FormSection.Anchoring(i.anchoring(), i.continuationOf().orElse(null)),
                new FormSection.JointUnits(i.jointUnits()),
                new FormSection.Partners(
                        i.partners().stream().map(CopiedForm::copy).toList()),
                new FormSection.OtherFinancing(
                        i.financing().stream().map(CopiedForm::copy).toList(), i.financingNote()),
                new FormSection.Details(details(i)),
                new FormSection.OwnQuestions(i.ownAnswers()));
    }

    static BudgetLine copy(BudgetLine b) {
        return new BudgetLine(b.item(), b.amount(), b.unitPrice(), b.units(), b.years(), b.note());
    }

    private static Map<Detail, String> details(Initiative i) {
        return Stream.of(Detail.values())
                .filter(detail -> i.detail(detail) != null)
                .collect(Collectors.toMap(detail -> detail, i::detail));
    }

    private static String shortTitle(Initiative i) {
        return i.shortTitle().equals(i.title()) ? null : i.shortTitle();
    }

    private static Contact copy(Contact c) {
        return new Contact(c.jobRole(), c.unitName(), c.personName(), c.isPublishName(), c.isUnitInferred());
    }

    private static GoalLink copy(GoalLink g) {
        return new GoalLink(g.goalId(), g.isPrimary(), g.horizon(), g.isMeasured(), g.note());
    }

    private static Activity copy(Activity a) {
        return new Activity(a.text(), a.extent(), a.isPilot());
    }

    private static PolicyLink copy(PolicyLink p) {
        return new PolicyLink(p.policy(), p.aimPoint(), p.element(), p.relation(), p.sourceNumber());
    }

    private static Partner copy(Partner p) {
        return new Partner(p.side(), p.name(), p.role(), p.state(), p.note());
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
                f.status(),
                f.note());
    }
}
