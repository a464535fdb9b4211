package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.scenario.AllocationRules;
import dk.handleplan.core.scenario.AllocationRules.Ceiling;
import dk.handleplan.core.scenario.AllocationRules.GoalShare;
import dk.handleplan.core.scenario.AllocationRulesService;
import dk.handleplan.core.scenario.RuleSeverity;
import dk.handleplan.core.scenario.StaffDisqualification;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a year sets for the rules of its allocation, and who of the administration is disqualified from what. */
@Named
@RequestScoped
public class AllocationRulesPage {

    @Inject
    AllocationRulesService rules;

    @Inject
    AllocationService allocation;

    @Inject
    FormLists lists;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private long version;
    private RuleSeverity onPart;
    private RuleSeverity onRefusal;
    private List<CeilingRow> ceilings;
    private List<ShareRow> shares;
    private UUID person;
    private UUID initiative;
    private String reason;
    private AllocationSheet sheet;
    private List<StaffDisqualification> disqualifications;
    private Map<UUID, String> titles;

    /** A kind of application and the most it gets. */
    public static class CeilingRow {

        private final ApplicationKind kind;
        private Amount most;

        CeilingRow(ApplicationKind kind, Amount most) {
            this.kind = kind;
            this.most = most;
        }

        public ApplicationKind getKind() {
            return kind;
        }

        public Amount getMost() {
            return most;
        }

        public void setMost(Amount most) {
            this.most = most;
        }
    }

    /** A goal and the least it gets, in per cent. */
    public static class ShareRow {

        private final Goal goal;
        private Integer percent;

        ShareRow(Goal goal, Integer percent) {
            this.goal = goal;
            this.percent = percent;
        }

        public Goal getGoal() {
            return goal;
        }

        public Integer getPercent() {
            return percent;
        }

        public void setPercent(Integer percent) {
            this.percent = percent;
        }
    }

    public void read() {
        show(rules.rules(me.user(), id));
    }

    private void show(AllocationRules set) {
        version = set.version();
        onPart = set.partWithoutReason();
        onRefusal = set.refusalWithoutReason();
    }

    public List<CeilingRow> getCeilings() {
        if (ceilings == null) {
            var set = rules.rules(me.user(), id);
            ceilings = Arrays.stream(ApplicationKind.values())
                    .map(kind -> new CeilingRow(
                            kind, set.ceilingOf(kind).map(Amount::of).orElse(null)))
                    .toList();
        }
        return ceilings;
    }

    public List<ShareRow> getShares() {
        if (shares == null) {
            var set = new HashMap<UUID, Integer>();
            rules.rules(me.user(), id).goalShares().forEach(share -> set.put(share.goalId(), share.percent()));
            shares = lists.of(id).goals().stream()
                    .map(goal -> new ShareRow(goal, set.get(goal.id())))
                    .toList();
        }
        return shares;
    }

    public void save() {
        rules.set(me.user(), id, version, onPart, onRefusal, ceilingsSet(), sharesSet());
        pages.done(pages.getHere(), "shared.saved");
    }

    private List<Ceiling> ceilingsSet() {
        return ceilings.stream()
                .filter(row -> row.most != null && row.most.isKnown())
                .map(row -> new Ceiling(row.kind, row.most.orZeroInSum()))
                .toList();
    }

    private List<GoalShare> sharesSet() {
        return shares.stream()
                .filter(row -> row.percent != null)
                .map(row -> new GoalShare(row.goal.id(), row.percent))
                .toList();
    }

    public void disqualify() {
        rules.disqualify(me.user(), id, person, initiative, reason);
        pages.done(pages.getHere(), "scenario.disqualifiedNotice");
    }

    public void lift(UUID disqualification) {
        rules.lift(me.user(), id, disqualification);
        pages.done(pages.getHere(), "scenario.liftedNotice");
    }

    public List<StaffDisqualification> getDisqualifications() {
        if (disqualifications == null) {
            disqualifications = rules.disqualifications(me.user(), id);
        }
        return disqualifications;
    }

    public String title(UUID initiativeId) {
        return titles().get(initiativeId);
    }

    private Map<UUID, String> titles() {
        if (titles == null) {
            titles = new HashMap<>();
            rules.initiatives(me.user(), id).forEach(found -> titles.put(found.id(), title(found)));
        }
        return titles;
    }

    private static String title(Initiative found) {
        return found.number().map(number -> number + ". ").orElse("") + found.shortTitle();
    }

    public List<Choice> getPersons() {
        return rules.staff(me.user()).stream().map(AllocationRulesPage::choice).toList();
    }

    private static Choice choice(User staff) {
        return new Choice(staff.id(), staff.name());
    }

    public List<Choice> getInitiatives() {
        return rules.initiatives(me.user(), id).stream()
                .map(found -> new Choice(found.id(), title(found)))
                .toList();
    }

    public List<Choice> getSeverities() {
        return Stream.of(RuleSeverity.values())
                .map(severity -> new Choice(severity, texts.name(severity)))
                .toList();
    }

    public boolean isEditable() {
        return me.user().has(Role.SECRETARIAT);
    }

    public AllocationSheet getSheet() {
        if (sheet == null) {
            sheet = allocation.sheet(me.user(), id, List.of());
        }
        return sheet;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public RuleSeverity getOnPart() {
        return onPart;
    }

    public void setOnPart(RuleSeverity onPart) {
        this.onPart = onPart;
    }

    public RuleSeverity getOnRefusal() {
        return onRefusal;
    }

    public void setOnRefusal(RuleSeverity onRefusal) {
        this.onRefusal = onRefusal;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public UUID getInitiative() {
        return initiative;
    }

    public void setInitiative(UUID initiative) {
        this.initiative = initiative;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
