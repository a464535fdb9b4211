package dk.handleplan.web.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.PoolService;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.hearing.DraftChapter;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.JointRemark;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.hearing.ResponseService;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The council's joint remark on one initiative or chapter, or on the draft as a whole, beside what members say. */
@Named
@RequestScoped
public class RemarkPage extends AboutInitiative {

    @Inject
    ResponseService responses;

    @Inject
    PoolService pools;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private JointRemark joint;
    private Map<Integer, Amount> frame;

    public void read() {
        getJoint();
    }

    @Override
    protected long keptVersion() {
        return getJoint().remark().map(Remark::version).orElse(ResponseService.UNWRITTEN);
    }

    @Override
    protected String keptText() {
        return getJoint().remark().map(Remark::text).orElse(null);
    }

    public JointRemark getJoint() {
        if (joint == null) {
            joint = responses.jointRemark(me.user(), getId(), topic());
        }
        return joint;
    }

    @Override
    protected List<Recommendation> recommended() {
        return getJoint().remark().map(Remark::recommendations).orElse(List.of());
    }

    /** Takes a member's words over, after what is written already. */
    public void take(UUID comment) {
        getJoint().said().comments().stream()
                .filter(said -> said.id().equals(comment))
                .map(SharedComment::text)
                .forEach(words -> setText(Stream.of(getText(), words)
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining("\n\n"))));
        pages.say("info", "hearing.commentTaken");
    }

    /** Takes the amount over that lies in the middle of members'. */
    public void takeMedian(int year) {
        getJoint()
                .spread(year)
                .ifPresent(spread -> getAmounts().stream()
                        .filter(amount -> amount.getYear() == year)
                        .forEach(amount -> amount.choose(spread.median())));
        pages.say("info", "hearing.amountTaken", String.valueOf(year));
    }

    /** What the council recommends altogether, with what stands in the form. */
    public List<YearTotal> getTotals() {
        return getAmounts().stream()
                .map(amount -> new YearTotal(
                        amount.getYear(),
                        together(getJoint().elsewhere(amount.getYear()), amount.inSum()),
                        frame().get(amount.getYear())))
                .toList();
    }

    private static Amount together(Amount one, Amount other) {
        return one.isKnown() || other.isKnown()
                ? Amount.of(one.orZeroInSum().plus(other.orZeroInSum()))
                : Amount.blank();
    }

    public Amount elsewhere(YearTotal total) {
        return getJoint().elsewhere(total.year());
    }

    private Map<Integer, Amount> frame() {
        if (frame == null) {
            frame = pools.frame(me.user(), cycle().id(), cycle().budgetYears());
        }
        return frame;
    }

    public void save() {
        word();
        pages.done("/response?id=" + getId(), "hearing.remarkSaved");
    }

    public void saveAndNext() {
        word();
        var next = getJoint().next();
        pages.done(
                next == null ? "/response?id=" + getId() : "/remark?id=" + getId() + Places.about(next),
                "hearing.remarkSaved");
    }

    private void word() {
        var words = new Remark.Words(getText(), YearAmount.recommendations(getAmounts()));
        responses.word(me.user(), getId(), topic(), getVersion(), words);
    }

    @Override
    public boolean isDisqualified() {
        return getJoint().disqualified();
    }

    @Override
    protected PlanCycle cycle() {
        return getJoint().cycle();
    }

    @Override
    protected DraftInitiative draft() {
        return getJoint().place().initiative();
    }

    @Override
    public DraftChapter getAbout() {
        return getJoint().place().chapter();
    }

    @Override
    protected boolean isOpen() {
        return getJoint().writable();
    }
}
