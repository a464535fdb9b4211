package dk.handleplan.web.status;

import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** A figure beside those of others: <i>5 procentpoint over Hele landet, 2013: 28 %. Forbehold: et andet år</i>. */
@Named
@RequestScoped
public class BenchmarkWords {

    @Inject
    StatusWords words;

    @Inject
    Texts texts;

    /** A sentence for each of the others; none where nobody is compared with. */
    public List<String> of(IndicatorLine line) {
        return of(line.compared(), line.countedIn());
    }

    public List<String> of(List<Compared> compared, CountedIn in) {
        return compared.stream().map(one -> sentence(one, in)).toList();
    }

    /** What a picture shows, and then the figures of others in it. */
    public String after(String shown, List<Compared> compared, CountedIn in) {
        return String.join(
                " ", Stream.concat(Stream.of(shown), of(compared, in).stream()).toList());
    }

    private String sentence(Compared one, CountedIn in) {
        var said = one.isKnown()
                ? texts.of(
                        "status.compared." + side(one),
                        words.difference(one.difference().abs(), in),
                        theirs(one, in))
                : theirs(one, in) + ".";
        return one.caveat() == null ? said : said + " " + texts.of("status.compared.caveat", ended(one.caveat()));
    }

    private static String side(Compared one) {
        return switch (one.difference().signum()) {
            case 1 -> "ABOVE";
            case -1 -> "BELOW";
            default -> "SAME";
        };
    }

    private static String ended(String caveat) {
        return caveat.endsWith(".") ? caveat : caveat + ".";
    }

    /** {@code Hele landet, 2013: 28 %}. */
    public String theirs(Compared one, CountedIn in) {
        return who(one) + ": " + figure(one, in);
    }

    public String who(Compared one) {
        return one.period() == null ? one.who() : one.who() + ", " + one.period();
    }

    public String figure(Compared one, CountedIn in) {
        return words.figure(Measured.exactly(one.figure()), in.unit());
    }
}
