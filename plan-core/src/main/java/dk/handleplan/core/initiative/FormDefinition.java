package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The application form of one or more years: which questions are asked, in which order, in which words, and which of them must
 * be answered. The answers are typed by the field they belong to; only the municipality's own questions are free text.
 *
 * <p>A year that has begun keeps its form: who changes the form for another year makes a new edition.
 */
@Entity
@Table(name = "form_definition")
public class FormDefinition extends Aggregate {

    private static final int MOST_OWN_QUESTIONS = 20;
    private static final UUID NOBODYS = new UUID(0, 0);

    @Column(name = "edition")
    private int edition = 1;

    @Column(name = "replaces_id")
    private UUID replaces;

    @ElementCollection
    @CollectionTable(name = "form_definition_part", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "position")
    private List<FormHeading> headings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "form_definition_question", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "position")
    private List<FormQuestion> questions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "form_definition_cycle", joinColumns = @JoinColumn(name = "form_id"))
    @Column(name = "cycle_id")
    private Set<UUID> cycles = new HashSet<>();

    protected FormDefinition() {}

    private FormDefinition(List<FormHeading> headings, List<FormQuestion> questions) {
        this(UUID.randomUUID(), headings, questions);
    }

    private FormDefinition(UUID id, List<FormHeading> headings, List<FormQuestion> questions) {
        super(id);
        this.headings = new ArrayList<>(headings);
        this.questions = new ArrayList<>(questions);
    }

    /** The model form, which stands where a municipality has not made its own. */
    public static FormDefinition standard() {
        return new FormDefinition(
                Stream.of(FormPart.values())
                        .map(part -> new FormHeading(part, Wording.standard()))
                        .toList(),
                Stream.of(FormPart.values())
                        .flatMap(part -> part.fields().stream())
                        .filter(field -> field != FormField.OWN)
                        .map(FormDefinition::standard)
                        .toList());
    }

    private static FormQuestion standard(FormField field) {
        return switch (field) {
            case TITLE, CONTACTS, GOALS, SUCCESS, APPLIED -> FormQuestion.standard(field, true, null);
            case TARGET_GROUP -> FormQuestion.standard(field, true, 150);
            case CHALLENGE, DESCRIPTION -> FormQuestion.standard(field, true, 300);
            case ANCHORING -> FormQuestion.standard(field, false, 200);
            default -> FormQuestion.standard(field, false, null);
        };
    }

    /** As a document keeps it: its questions and words, and nothing of the years it serves. */
    public FormDefinition printed() {
        var printed = new FormDefinition(NOBODYS, headings, questions);
        printed.edition = edition;
        return printed;
    }

    FormDefinition nextEdition() {
        var next = new FormDefinition(headings, questions);
        next.edition = edition + 1;
        next.replaces = id();
        return next;
    }

    void serve(Collection<UUID> cycleIds) {
        cycles.addAll(cycleIds);
    }

    void release(Collection<UUID> cycleIds) {
        cycles.removeAll(cycleIds);
    }

    void word(FormPart part, Wording wording) {
        headings.replaceAll(heading -> heading.part() == part ? new FormHeading(part, wording) : heading);
    }

    void change(String key, FormQuestion.Asked asked) {
        var question = question(key);
        mustBeAskable(question.field(), asked);
        questions.set(questions.indexOf(question), question.asked(asked));
    }

    FormQuestion ask(FormQuestion.Asked asked) {
        mustBeAskable(FormField.OWN, asked);
        if (questions.stream().filter(FormQuestion::isOwn).count() >= MOST_OWN_QUESTIONS) {
            throw new RuleBroken("initiative.form.tooManyQuestions", MOST_OWN_QUESTIONS);
        }
        var question = FormQuestion.own(asked);
        questions.add(question);
        return question;
    }

    void drop(String key) {
        var question = question(key);
        if (!question.isOwn()) {
            throw new RuleBroken("initiative.form.onlyOwnDropped");
        }
        questions.remove(question);
    }

    private void mustBeAskable(FormField field, FormQuestion.Asked asked) {
        if (field == FormField.TITLE && (asked.hidden() || !asked.required() || asked.shownIf() != null)) {
            throw new RuleBroken("initiative.form.titleIsNeeded").at("required");
        }
        if (field == FormField.OWN && asked.wording().label() == null) {
            throw new RuleBroken("shared.required").at("label");
        }
        if (asked.words() != null && (asked.words() < 1 || asked.words() > 5_000)) {
            throw new RuleBroken("initiative.form.badLimit").at("words");
        }
        if (asked.shownIf() != null && leadsBackTo(field, asked.shownIf())) {
            throw new RuleBroken("initiative.form.dependsOnItself").at("shownIf");
        }
    }

    private boolean leadsBackTo(FormField field, FormField condition) {
        return condition == field
                || questions.stream()
                        .filter(question -> question.field() == condition && !question.isOwn())
                        .flatMap(question -> question.shownIf().stream())
                        .anyMatch(next -> leadsBackTo(field, next));
    }

    /** Moves a part one place; the first and the last stay where they are. */
    void move(FormPart part, boolean up) {
        var from = headings.indexOf(heading(part));
        swap(headings, from, up ? from - 1 : from + 1);
    }

    /** Moves a question one place within its part. */
    void move(String key, boolean up) {
        var question = question(key);
        var others = ofPart(question.part());
        var to = others.indexOf(question) + (up ? -1 : 1);
        if (to >= 0 && to < others.size()) {
            swap(questions, questions.indexOf(question), questions.indexOf(others.get(to)));
        }
    }

    private static <E> void swap(List<E> list, int from, int to) {
        if (to >= 0 && to < list.size()) {
            Collections.swap(list, from, to);
        }
    }

    public int edition() {
        return edition;
    }

    public Optional<UUID> replaces() {
        return Optional.ofNullable(replaces);
    }

    /** The years that use it. */
    public Set<UUID> cycles() {
        return Set.copyOf(cycles);
    }

    /** All parts in their order, also those in which nothing is asked. */
    public List<FormHeading> headings() {
        return List.copyOf(headings);
    }

    /** The parts in which something is asked, in their order. */
    public List<FormPart> parts() {
        return headings.stream()
                .map(FormHeading::part)
                .filter(part -> !asked(part).isEmpty())
                .toList();
    }

    public FormHeading heading(FormPart part) {
        return headings.stream()
                .filter(heading -> heading.part() == part)
                .findFirst()
                .orElseThrow();
    }

    /** All questions of a part in their order, also those that are hidden. */
    public List<FormQuestion> ofPart(FormPart part) {
        return only(question -> question.part() == part);
    }

    /** The questions that a part asks, in their order. */
    public List<FormQuestion> asked(FormPart part) {
        return only(question -> question.part() == part && !question.isHidden());
    }

    /** The questions that a part asks of this initiative, as it is answered so far. */
    public List<FormQuestion> asked(FormPart part, Initiative initiative) {
        var answered = new Answered(initiative);
        return asked(part).stream()
                .filter(question -> question.shownIf().map(answered::affirms).orElse(true))
                .toList();
    }

    /** What there is to read of an initiative: what it was asked, and what it answers all the same; the title stands above. */
    public List<FormQuestion> shownIn(Initiative initiative) {
        var answered = new Answered(initiative);
        return headings.stream()
                .flatMap(heading -> {
                    var asked = asked(heading.part(), initiative);
                    return ofPart(heading.part()).stream()
                            .filter(question -> asked.contains(question) || answered.answers(question));
                })
                .filter(question -> question.field() != FormField.TITLE)
                .toList();
    }

    private List<FormQuestion> only(Predicate<FormQuestion> wanted) {
        return questions.stream().filter(wanted).toList();
    }

    public List<FormQuestion> own() {
        return only(FormQuestion::isOwn);
    }

    /** @throws NotFound where the form has no such question */
    public FormQuestion question(String key) {
        return questions.stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public FormQuestion question(FormField field) {
        return question(field.name());
    }
}
