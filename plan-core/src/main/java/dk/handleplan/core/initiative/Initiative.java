package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal (indsats) of a unit for a plan year: the answers to the application form, typed.
 *
 * <p>Life: drafted → with the head of centre → submitted to the secretariat → returned for correction or accepted (numbered,
 * part of the gross list) → granted or refused by the decision → stopped or completed. What is not in by the deadline was not
 * submitted. Everything the form asks may be missing while drafting; submission asks for the required fields.
 */
@Entity
@Table(name = "initiative")
public class Initiative extends Aggregate {

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "lead_unit_id")
    private UUID leadUnitId;

    @Column(name = "number")
    private Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20)
    private InitiativeState state = InitiativeState.DRAFT;

    @Column(name = "title", length = Text.TITLE)
    private String title;

    @Column(name = "short_title", length = Text.TITLE)
    private String shortTitle;

    @Column(name = "subtitle", length = Text.TITLE)
    private String subtitle;

    @Column(name = "title_in_contents", length = Text.TITLE)
    private String titleInContents;

    @Column(name = "title_in_overview", length = Text.TITLE)
    private String titleInOverview;

    @Column(name = "goal_group_id")
    private UUID goalGroupId;

    @Column(name = "challenge", length = Text.PROSE)
    private String challenge;

    @Column(name = "overall_aim", length = Text.NOTE)
    private String overallAim;

    @Column(name = "anchoring", length = Text.PROSE)
    private String anchoring;

    @Column(name = "financing_note", length = Text.NOTE)
    private String financingNote;

    @Column(name = "pilot")
    private boolean pilot;

    @Column(name = "return_note", length = Text.NOTE)
    private String returnNote;

    @ElementCollection
    @CollectionTable(name = "initiative_correction", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "part", length = 30)
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "note", length = Text.NOTE)
    private Map<FormPart, String> corrections = new HashMap<>();

    @Column(name = "revised_since")
    private LocalDate revisedSince;

    @Column(name = "merged_into_id")
    private UUID mergedInto;

    @Column(name = "split_from_id")
    private UUID splitFrom;

    @Column(name = "removal_reason", length = Text.NOTE)
    private String removalReason;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "edited_by", length = 200)
    private String editedBy;

    @ElementCollection
    @CollectionTable(name = "initiative_guest", joinColumns = @JoinColumn(name = "initiative_id"))
    private Set<Invitation> invitations = new HashSet<>();

    @Embedded
    private TargetGroup targetGroup;

    @Embedded
    private Description description;

    @Embedded
    private EarlierApplication earlierApplication;

    @Embedded
    private Continuation continuationOf;

    @ElementCollection
    @CollectionTable(name = "initiative_unit", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "unit_id")
    private Set<UUID> jointUnits = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_participant", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "unit_id")
    private Set<UUID> participants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_committee", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "body_id")
    private Set<UUID> committees = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<Contact> contacts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<GoalLink> goalLinks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<PolicyLink> policyLinks = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<Activity> activities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "initiative_place", joinColumns = @JoinColumn(name = "initiative_id"))
    @OrderColumn(name = "position")
    @Column(name = "place", length = Text.TITLE)
    private List<String> places = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<Partner> partners = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<FinancingLine> financing = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<BudgetLine> budget = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<AppliedAmount> applied = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<Fact> facts = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderColumn(name = "position")
    private List<FieldState> fieldStates = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "initiative_id")
    @OrderBy("position")
    private List<Indicator> indicators = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "initiative_own_answer", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "question", length = 36)
    @Column(name = "answer", length = Text.PROSE)
    private Map<String, String> ownAnswers = new HashMap<>();

    protected Initiative() {}

    public Initiative(UUID cycleId, UUID leadUnitId, String title) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
        this.leadUnitId = leadUnitId;
        this.title = Text.required("title", title, Text.TITLE);
    }

    /** Takes over what somebody of the unit wrote in a part of the form. */
    void fill(FormPart part, List<FormSection> sections, String by, Instant now) {
        if (!isBeingRevised()) {
            mustBeOpenForWriting();
        }
        if (!isOpen(part)) {
            throw new RuleBroken("initiative.partNotReturned");
        }
        take(sections, by, now);
    }

    /** Takes over what the secretariat corrects in a text that is submitted but not decided, for instance after the hearing. */
    void revise(List<FormSection> sections, String by, Instant now) {
        if (!isUndecided()) {
            throw new RuleBroken("initiative.decidedAlready");
        }
        take(sections, by, now);
    }

    private void take(List<FormSection> sections, String by, Instant now) {
        sections.forEach(this::accept);
        editedBy = by;
        editedAt = now;
    }

    /** Takes over a section whatever the state: for plans that were made before they were registered here. */
    public void record(FormSection section) {
        accept(section);
    }

    private void accept(FormSection section) {
        if (section instanceof FormSection.Titles s) {
            title = Text.required("title", s.title(), Text.TITLE);
            shortTitle = Text.optional("shortTitle", s.shortTitle(), Text.TITLE);
            subtitle = Text.optional("subtitle", s.subtitle(), Text.TITLE);
        } else if (section instanceof FormSection.Anchors s) {
            committees = new HashSet<>(s.committees());
            contacts = new ArrayList<>(s.contacts());
        } else if (section instanceof FormSection.Goals s) {
            goalGroupId = s.goalGroup();
            goalLinks = new ArrayList<>(s.links());
        } else if (section instanceof FormSection.OtherPolicies s) {
            policyLinks = new ArrayList<>(s.links());
        } else if (section instanceof FormSection.Target s) {
            targetGroup = s.group();
        } else if (section instanceof FormSection.Challenge s) {
            challenge = Text.optional("challenge", s.text(), Text.PROSE);
        } else if (section instanceof FormSection.Work s) {
            description = s.description();
            activities = new ArrayList<>(s.activities());
            places = texts("places", s.places(), Text.TITLE);
            pilot = s.pilot();
        } else if (section instanceof FormSection.Success s) {
            overallAim = Text.optional("overallAim", s.overallAim(), Text.NOTE);
            measureBy(s.indicators());
        } else if (section instanceof FormSection.Anchoring s) {
            anchoring = Text.optional("anchoring", s.text(), Text.PROSE);
            continuationOf = s.continuationOf();
        } else if (section instanceof FormSection.JointUnits s) {
            name(s.units());
        } else if (section instanceof FormSection.Partners s) {
            partners = new ArrayList<>(s.partners());
        } else if (section instanceof FormSection.Application s) {
            apply(s);
        } else if (section instanceof FormSection.OtherFinancing s) {
            financing = new ArrayList<>(s.lines());
            financingNote = Text.optional("financingNote", s.note(), Text.NOTE);
        } else if (section instanceof FormSection.Details s) {
            s.texts().forEach(this::tell);
        } else if (section instanceof FormSection.Unanswered s) {
            explain(s);
        } else if (section instanceof FormSection.OwnQuestions s) {
            s.answers().forEach(this::answer);
        }
    }

    private static List<String> texts(String field, List<String> lines, int maximum) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(Text.optional(field, line, maximum)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Each line is told by itself, as plans that came in from files do. */
    private void tell(Detail detail, String text) {
        var told = Stream.ofNullable(Text.optional("detail_" + detail, text, Text.NOTE))
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        if (!told.equals(lines(detail))) {
            facts.removeIf(detail::isToldBy);
            told.stream().map(detail::tell).forEach(facts::add);
        }
    }

    private List<String> lines(Detail detail) {
        return facts.stream().filter(detail::isToldBy).map(Fact::text).toList();
    }

    private void explain(FormSection.Unanswered unanswered) {
        var field = unanswered.field();
        var reason = Text.optional("reason_" + field, unanswered.reason(), Text.NOTE);
        if (unanswered.state() != null && reason == null) {
            throw new RuleBroken("initiative.exceptionNeedsReason").at("reason_" + field);
        }
        var before = exception(field);
        if (before.map(FieldState::state).orElse(null) != unanswered.state()
                || !Objects.equals(before.map(FieldState::note).orElse(null), reason)) {
            before.ifPresent(fieldStates::remove);
            Stream.ofNullable(unanswered.state())
                    .forEach(state -> fieldStates.add(new FieldState(field, state, reason)));
        }
    }

    private void answer(UUID question, String text) {
        var written = Text.optional("own_" + question, text, Text.PROSE);
        if (written == null) {
            ownAnswers.remove(question.toString());
        } else {
            ownAnswers.put(question.toString(), written);
        }
    }

    private void measureBy(List<Indicator> newIndicators) {
        var kept = newIndicators.stream().map(this::known).toList();
        indicators.removeIf(old -> !kept.contains(old));
        kept.stream().filter(i -> !indicators.contains(i)).forEach(indicators::add);
        for (var position = 0; position < kept.size(); position++) {
            kept.get(position).place(position);
        }
    }

    /** The criterion as it is known, with the new wording; or the new one. */
    private Indicator known(Indicator newer) {
        var known = indicator(newer.id());
        known.filter(i -> i != newer).ifPresent(i -> i.takeOver(newer));
        return known.orElse(newer);
    }

    private void apply(FormSection.Application application) {
        applied = new ArrayList<>(application.amounts());
        budget = new ArrayList<>(application.budget());
        earlierApplication = application.earlier();
    }

    /** Keeps stated details and the reasons why fields have no answer, as the source gives them. */
    public void annotate(List<Fact> newFacts, List<FieldState> newStates) {
        facts = new ArrayList<>(newFacts);
        fieldStates = new ArrayList<>(newStates);
    }

    /** Exactly these units take part, and need not be asked. */
    public void involve(Collection<UUID> units) {
        name(units);
        participants = new HashSet<>(jointUnits);
    }

    /** Names the units that are to take part; those that take part already do so as long as they are named. */
    private void name(Collection<UUID> units) {
        jointUnits = new HashSet<>(units);
        jointUnits.remove(leadUnitId);
        participants.retainAll(jointUnits);
    }

    void letIn(UUID unit) {
        if (!unit.equals(leadUnitId)) {
            jointUnits.add(unit);
            participants.add(unit);
        }
    }

    /** A unit that was named does not take part. */
    void leaveOut(UUID unit) {
        jointUnits.remove(unit);
        participants.remove(unit);
    }

    private void mustBeOpenForWriting() {
        if (!isOpenForWriting()) {
            throw new RuleBroken("initiative.notOpen");
        }
    }

    void passToHead() {
        mustBeOpenForWriting();
        state = InitiativeState.WITH_HEAD;
    }

    void submit() {
        if (state != InitiativeState.WITH_HEAD) {
            throw new RuleBroken("initiative.notWithHead");
        }
        state = InitiativeState.SUBMITTED;
        returnNote = null;
    }

    /** The head sends it back to the editors; where only some parts were open before, only these are again. */
    void returnToEditors(String note) {
        mustBeReturnable();
        returnNote = Text.required("note", note, Text.NOTE);
        state = InitiativeState.RETURNED;
    }

    /** The secretariat sends it back as a whole: every part is open, whatever was named before. */
    void returnForCorrection(String note) {
        returnToEditors(note);
        corrections.clear();
    }

    /** Goes back with a note to each part that is to be corrected; the other parts stay closed. */
    void returnForCorrection(Map<FormPart, String> notes) {
        mustBeReturnable();
        returnNote = null;
        corrections.clear();
        notes.forEach((part, note) -> corrections.put(part, Text.required("note", note, Text.NOTE)));
        state = InitiativeState.RETURNED;
    }

    private void mustBeReturnable() {
        if (state != InitiativeState.WITH_HEAD && state != InitiativeState.SUBMITTED) {
            throw new RuleBroken("initiative.notSubmitted");
        }
    }

    /** After the hearing the named parts are revised, each with a note; what it reads meanwhile is for its writers alone. */
    void openForRevision(Map<FormPart, String> notes, LocalDate today) {
        if (state != InitiativeState.ACCEPTED) {
            throw new RuleBroken("initiative.notRevisable");
        }
        if (notes.isEmpty()) {
            throw new RuleBroken("initiative.noSectionOpened");
        }
        notes.forEach((part, note) -> corrections.put(part, Text.required("note", note, Text.NOTE)));
        revisedSince = today;
    }

    /** What was revised after the hearing is read by everybody who may. */
    void endRevision() {
        corrections.clear();
        revisedSince = null;
    }

    /** Its contribution is asked for again, as a whole. */
    void reopen(String note) {
        if (state == InitiativeState.NOT_SUBMITTED) {
            corrections.clear();
            state = InitiativeState.DRAFT;
        } else if (state == InitiativeState.SUBMITTED) {
            returnForCorrection(note);
        }
    }

    /** Becomes part of the gross list; named units that have not confirmed do not. */
    void accept(int newNumber) {
        if (state != InitiativeState.SUBMITTED) {
            throw new RuleBroken("initiative.notSubmitted");
        }
        number = newNumber;
        corrections.clear();
        name(participants());
        state = InitiativeState.ACCEPTED;
    }

    void missDeadline() {
        if (isOpenForWriting() || state == InitiativeState.WITH_HEAD) {
            state = InitiativeState.NOT_SUBMITTED;
        }
    }

    void withdraw() {
        mustBeOpenForWriting();
        if (!corrections.isEmpty()) {
            throw new RuleBroken("initiative.onlyCorrections");
        }
        state = InitiativeState.WITHDRAWN;
    }

    /** Taken out of the gross list by the secretariat. */
    void takeOut(String reason) {
        mustBeInGrossList();
        removalReason = Text.required("reason", reason, Text.NOTE);
        state = InitiativeState.WITHDRAWN;
        number = null;
    }

    /** Goes on as part of another one, in which its own unit and those that take part in it then take part. */
    void mergeInto(Initiative lead, String reason) {
        lead.mustBeInGrossList();
        takeOut(reason);
        mergedInto = lead.id();
        lead.letIn(leadUnitId);
        participants.forEach(lead::letIn);
    }

    /** One that goes on with a part of this, and stands where this stands. */
    Initiative splitOff(String newTitle) {
        mustBeInGrossList();
        var part = new Initiative(cycleId, leadUnitId, newTitle);
        part.splitFrom = id();
        part.involve(participants);
        part.state = state;
        return part;
    }

    void number(int newNumber) {
        if (state != InitiativeState.ACCEPTED) {
            throw new RuleBroken("initiative.notAccepted");
        }
        number = newNumber;
    }

    /** Makes room for another one with its number. */
    void giveUpNumber() {
        number = null;
    }

    private void mustBeInGrossList() {
        if (!isInGrossList()) {
            throw new RuleBroken("initiative.notInGrossList");
        }
    }

    void grant() {
        mustBeDecidable();
        state = InitiativeState.GRANTED;
    }

    void refuse() {
        mustBeDecidable();
        state = InitiativeState.REFUSED;
    }

    boolean isRefused() {
        return state == InitiativeState.REFUSED;
    }

    /** Refused at first, and given money later in its year. */
    void grantAfterAll() {
        state = InitiativeState.GRANTED;
    }

    private void mustBeDecidable() {
        if (state != InitiativeState.ACCEPTED) {
            throw new RuleBroken("initiative.notAccepted");
        }
    }

    void stop() {
        mustBeGranted();
        state = InitiativeState.STOPPED;
    }

    void complete() {
        mustBeGranted();
        state = InitiativeState.COMPLETED;
    }

    private void mustBeGranted() {
        if (state != InitiativeState.GRANTED) {
            throw new RuleBroken("initiative.notGranted");
        }
    }

    /** Part of a plan that was decided before it was registered here. */
    public void registerAsGranted(int planNumber) {
        registerAs(InitiativeState.GRANTED, planNumber);
    }

    public void registerAs(InitiativeState decided, int planNumber) {
        number = planNumber;
        state = decided;
    }

    /** The wordings under which an older plan printed it in the table of contents and in the overview. */
    public void recordPrintedTitles(String inContents, String inOverview) {
        titleInContents = Text.optional("titleInContents", inContents, Text.TITLE);
        titleInOverview = Text.optional("titleInOverview", inOverview, Text.TITLE);
    }

    public boolean isOpenForWriting() {
        return state == InitiativeState.DRAFT || state == InitiativeState.RETURNED;
    }

    /** Whether its unit may write in a part of the form. */
    public boolean isOpen(FormPart part) {
        return isBeingRevised()
                ? corrections.containsKey(part)
                : isOpenForWriting() && (corrections.isEmpty() || corrections.containsKey(part));
    }

    /** Whether named parts of it are open after the hearing. */
    public boolean isBeingRevised() {
        return state == InitiativeState.ACCEPTED && !corrections.isEmpty();
    }

    /** Whether what it reads now is kept from others than its writers, until the answers of the hearing are released. */
    public boolean isWithheld() {
        return revisedSince != null;
    }

    /** Whether the secretariat may still correct its text. */
    public boolean isUndecided() {
        return isOpenForWriting() || state == InitiativeState.SUBMITTED || state == InitiativeState.ACCEPTED;
    }

    /** Whether the secretariat has it, and nobody has decided on it. */
    public boolean isInGrossList() {
        return state == InitiativeState.SUBMITTED || state == InitiativeState.ACCEPTED;
    }

    /** Whether a later year may go on with it: it is in plan, and not known to be refused or stopped. */
    boolean isContinuable(boolean isDecisionKnown) {
        var isEnded = isRefused() || state == InitiativeState.STOPPED;
        return isInPlan() && !(isEnded && isDecisionKnown);
    }

    /** Whether it is, or was, part of the draft plan that others than its centre and the administration may read. */
    public boolean isInPlan() {
        return InitiativeState.IN_PLAN.contains(state);
    }

    /** Refuses when somebody has changed a part of the form after it was read; other parts may have changed meanwhile. */
    void mustStandAsRead(FormPart part, String fingerprint) {
        if (!FormText.fingerprint(this, part).equals(fingerprint)) {
            throw new StaleData("initiative.partStale", editedBy().orElse("?"));
        }
    }

    /** Lets somebody from elsewhere in; a later invitation replaces the right. */
    void invite(UUID userId, GuestRight right) {
        takeBackFrom(userId);
        invitations.add(new Invitation(userId, right));
    }

    void takeBackFrom(UUID userId) {
        invitations.removeIf(invitation -> invitation.userId().equals(userId));
    }

    /** Who was invited, by user. */
    public Map<UUID, GuestRight> guests() {
        return invitations.stream().collect(Collectors.toMap(Invitation::userId, Invitation::right));
    }

    boolean lets(UUID userId, GuestRight right) {
        return invitations.stream()
                .anyMatch(invitation ->
                        invitation.userId().equals(userId) && invitation.right().includes(right));
    }

    public UUID cycleId() {
        return cycleId;
    }

    /** When somebody last wrote in the form. */
    public Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    public Optional<String> editedBy() {
        return Optional.ofNullable(editedBy);
    }

    public UUID leadUnitId() {
        return leadUnitId;
    }

    public Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    public InitiativeState state() {
        return state;
    }

    public String title() {
        return title;
    }

    /** The short title for tables, or the title where there is none. */
    public String shortTitle() {
        return shortTitle == null ? title : shortTitle;
    }

    public Optional<String> subtitle() {
        return Optional.ofNullable(subtitle);
    }

    public Optional<String> titleInContents() {
        return Optional.ofNullable(titleInContents);
    }

    public Optional<String> titleInOverview() {
        return Optional.ofNullable(titleInOverview);
    }

    public Optional<UUID> goalGroupId() {
        return Optional.ofNullable(goalGroupId);
    }

    public String challenge() {
        return challenge;
    }

    public String overallAim() {
        return overallAim;
    }

    public String anchoring() {
        return anchoring;
    }

    public String financingNote() {
        return financingNote;
    }

    public boolean isPilot() {
        return pilot;
    }

    public Optional<String> returnNote() {
        return Optional.ofNullable(returnNote);
    }

    /** The notes to the parts that the secretariat wants corrected; none where the form is open, or closed, as a whole. */
    public Map<FormPart, String> corrections() {
        return corrections.isEmpty() ? Map.of() : new EnumMap<>(corrections);
    }

    /** The one as part of which it goes on. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The one of which it was a part. */
    public Optional<UUID> splitFrom() {
        return Optional.ofNullable(splitFrom);
    }

    /** Why the secretariat took it out of the gross list. */
    public Optional<String> removalReason() {
        return Optional.ofNullable(removalReason);
    }

    public Optional<TargetGroup> targetGroup() {
        return Optional.ofNullable(targetGroup);
    }

    public Optional<Description> description() {
        return Optional.ofNullable(description);
    }

    public Optional<EarlierApplication> earlierApplication() {
        return Optional.ofNullable(earlierApplication);
    }

    public Optional<Continuation> continuationOf() {
        return Optional.ofNullable(continuationOf);
    }

    /** The units that are named as taking part, whether or not they have confirmed. */
    public Set<UUID> jointUnits() {
        return Set.copyOf(jointUnits);
    }

    /** The joint units that take part: they have confirmed, or led what was merged into this. */
    public Set<UUID> participants() {
        return Set.copyOf(participants);
    }

    public Set<UUID> committees() {
        return Set.copyOf(committees);
    }

    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    public List<GoalLink> goalLinks() {
        return List.copyOf(goalLinks);
    }

    public List<PolicyLink> policyLinks() {
        return List.copyOf(policyLinks);
    }

    public List<Activity> activities() {
        return List.copyOf(activities);
    }

    /** An activity by its number in the form. */
    public record NumberedActivity(int number, String text) {}

    /** Those to which a criterion belongs, as far as they are there. */
    public List<NumberedActivity> activitiesOf(Indicator indicator) {
        return indicator.activityNumbers().stream()
                .filter(number -> number <= activities.size())
                .map(number ->
                        new NumberedActivity(number, activities.get(number - 1).text()))
                .toList();
    }

    public List<String> places() {
        return List.copyOf(places);
    }

    public List<Partner> partners() {
        return List.copyOf(partners);
    }

    public List<FinancingLine> financing() {
        return List.copyOf(financing);
    }

    public List<BudgetLine> budget() {
        return List.copyOf(budget);
    }

    public List<AppliedAmount> applied() {
        return List.copyOf(applied);
    }

    /** What is applied for in a budget year; blank where nothing is. */
    public Amount applied(int budgetYear) {
        return applied.stream()
                .filter(a -> a.budgetYear() == budgetYear)
                .map(AppliedAmount::amount)
                .findFirst()
                .orElse(Amount.blank());
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** Answers to the municipality's own questions, by the question's id. */
    public Map<UUID, String> ownAnswers() {
        return ownAnswers.entrySet().stream()
                .collect(Collectors.toMap(own -> UUID.fromString(own.getKey()), Map.Entry::getValue));
    }

    /** A detail as it is told; null where it is not. */
    public String detail(Detail detail) {
        var told = lines(detail);
        return told.isEmpty() ? null : String.join("\n", told);
    }

    /** Why a field has no answer, where somebody gave a reason. */
    public Optional<FieldState> exception(FormField field) {
        return fieldStates.stream()
                .filter(state -> state.field() == field && state.isException())
                .findFirst();
    }

    public List<FieldState> fieldStates() {
        return List.copyOf(fieldStates);
    }

    /** One of its success criteria. */
    public Optional<Indicator> indicator(UUID id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The success criteria in the order of the form. */
    public List<Indicator> indicators() {
        return indicators.stream()
                .sorted(java.util.Comparator.comparingInt(Indicator::position))
                .toList();
    }
}
