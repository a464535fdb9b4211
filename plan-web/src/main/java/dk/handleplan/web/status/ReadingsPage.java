package dk.handleplan.web.status;

import dk.handleplan.core.status.IndicatorReadings;
import dk.handleplan.core.status.IndicatorReadings.Told;
import dk.handleplan.core.status.ReadingService;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Everything that was told of a criterion; here it is counted between the rounds, and corrected. */
@Named
@RequestScoped
public class ReadingsPage {

    @Inject
    ReadingService readings;

    @Inject
    ReadingChoices choices;

    @Inject
    StatusWords words;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Shown shown;

    @Inject
    Texts texts;

    private UUID indicator;
    private UUID reading;
    private String because;
    private IndicatorReadings known;
    private IndicatorForm answer;

    /** The fields are named by the criterion, before Faces has read the address into the page's properties. */
    @PostConstruct
    void init() {
        indicator = named("indicator");
        reading = named("correct");
    }

    private UUID named(String parameter) {
        return pages.idsSent(parameter).stream().findFirst().orElse(null);
    }

    /** Refuses who may not before anything of the page is written. */
    public void open() {
        getKnown();
    }

    public IndicatorReadings getKnown() {
        if (known == null) {
            known = readings.of(me.user(), indicator);
        }
        return known;
    }

    /** The criterion as the one that is drawn. */
    public List<IndicatorLine> getLines() {
        return List.of(getKnown().line());
    }

    /** The one that is being corrected; null where the address names none that this person may correct. */
    public Told getCorrected() {
        return Optional.ofNullable(reading)
                .flatMap(id -> getKnown().about(id))
                .filter(Told::mayCorrect)
                .orElse(null);
    }

    public IndicatorForm getAnswer() {
        if (answer == null) {
            answer = new IndicatorForm(
                    getKnown().line(), Optional.ofNullable(getCorrected()).map(Told::now));
        }
        return answer;
    }

    public void count() {
        readings.count(me.user(), indicator, getAnswer().toAnswer());
        pages.done(getHere(), "status.countedNotice");
    }

    public void correct() {
        readings.correct(me.user(), indicator, reading, getAnswer().toAnswer(), because);
        pages.done(getHere(), "status.correctedNotice");
    }

    public String getHere() {
        return "/readings?indicator=" + indicator;
    }

    /** What may be said instead of a figure. */
    public List<Choice> getReasons() {
        return getCorrected() == null ? choices.counts(getAnswer()) : choices.reasons(getAnswer());
    }

    /** Where it was said, and by whom. */
    public String source(Told told) {
        return told.said()
                .recorded()
                .map(how -> texts.of("status.recorded." + how.kind(), how.by(), shown.date(how.on())))
                .orElseGet(() -> words.round(told.round(), told.year()));
    }

    /** What was said before, one sentence for each time it was corrected. */
    public List<String> corrections(Told told) {
        var said = IntStream.range(0, told.corrections().size())
                .mapToObj(i -> i == 0 ? told.said() : told.corrections().get(i - 1))
                .toList();
        return IntStream.range(0, said.size())
                .mapToObj(i -> words.correction(
                        said.get(i),
                        told.corrections().get(i),
                        getKnown().line().indicator()))
                .toList();
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String because) {
        this.because = because;
    }
}
