package dk.handleplan.core.reassessment;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody said should become of an initiative, on a day. */
@Embeddable
public class Verdict {

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 20)
    private ReappraisalOutcome outcome;

    @Column(name = "words", length = Text.NOTE)
    private String words;

    @Column(name = "sections", length = 1_000)
    private String sections;

    @Column(name = "said_by", length = 200)
    private String by;

    @Column(name = "said_on")
    private LocalDate on;

    protected Verdict() {}

    Verdict(Appraisal appraisal, User by, LocalDate today) {
        appraisal.mustBeComplete();
        this.outcome = appraisal.outcome();
        this.words = Text.required("words", appraisal.words(), Text.NOTE);
        this.sections = outcome == ReappraisalOutcome.ADJUST ? joined(appraisal) : null;
        this.by = by.name();
        this.on = today;
    }

    private static String joined(Appraisal appraisal) {
        return appraisal.sections().stream().sorted().map(FormPart::name).collect(Collectors.joining(","));
    }

    public ReappraisalOutcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    /** The parts of the form that are changed; none unless it is adjusted. */
    public List<FormPart> sections() {
        return parts(sections);
    }

    static List<FormPart> parts(String names) {
        return Stream.ofNullable(names)
                .flatMap(all -> Stream.of(all.split(",")))
                .filter(name -> !name.isEmpty())
                .map(FormPart::valueOf)
                .toList();
    }

    public String by() {
        return by;
    }

    public LocalDate on() {
        return on;
    }
}
