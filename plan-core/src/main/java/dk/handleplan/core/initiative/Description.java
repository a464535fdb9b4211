package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Figure;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What is done: the summary and the extent. Activities stand beside it as an ordered list. */
@Embeddable
public class Description {

    @Column(name = "summary", length = Text.PROSE)
    private String summary;

    @Column(name = "courses")
    private Integer courses;

    @Column(name = "participants_per_course")
    private Integer participantsPerCourse;

    @Column(name = "participants_total")
    private Integer participantsTotal;

    @Column(name = "duration_min_months")
    private Integer durationMinMonths;

    @Column(name = "duration_max_months")
    private Integer durationMaxMonths;

    @Column(name = "duration_weeks")
    private Integer durationWeeks;

    @Column(name = "times_per_week", precision = 14, scale = 4)
    private BigDecimal timesPerWeek;

    @Column(name = "hours_per_time", precision = 14, scale = 4)
    private BigDecimal hoursPerTime;

    protected Description() {}

    public Description(
            String summary,
            Integer courses,
            Integer participantsPerCourse,
            Integer participantsTotal,
            Integer durationMinMonths,
            Integer durationMaxMonths,
            Integer durationWeeks,
            BigDecimal timesPerWeek,
            BigDecimal hoursPerTime) {
        this.summary = Text.optional("summary", summary, Text.PROSE);
        this.courses = courses;
        this.participantsPerCourse = participantsPerCourse;
        this.participantsTotal = participantsTotal;
        this.durationMinMonths = durationMinMonths;
        this.durationMaxMonths = durationMaxMonths;
        this.durationWeeks = durationWeeks;
        this.timesPerWeek = Figure.optional("timesPerWeek", timesPerWeek);
        this.hoursPerTime = Figure.optional("hoursPerTime", hoursPerTime);
    }

    Description summarised(String newSummary) {
        return new Description(
                newSummary,
                courses,
                participantsPerCourse,
                participantsTotal,
                durationMinMonths,
                durationMaxMonths,
                durationWeeks,
                timesPerWeek,
                hoursPerTime);
    }

    public String summary() {
        return summary;
    }

    public Integer courses() {
        return courses;
    }

    public Integer participantsPerCourse() {
        return participantsPerCourse;
    }

    public Integer participantsTotal() {
        return participantsTotal;
    }

    public Integer durationMinMonths() {
        return durationMinMonths;
    }

    public Integer durationMaxMonths() {
        return durationMaxMonths;
    }

    public Integer durationWeeks() {
        return durationWeeks;
    }

    public BigDecimal timesPerWeek() {
        return timesPerWeek;
    }

    public BigDecimal hoursPerTime() {
        return hoursPerTime;
    }
}
