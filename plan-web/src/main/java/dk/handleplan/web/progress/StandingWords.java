package dk.handleplan.web.progress;

import dk.handleplan.core.progress.Share;
import dk.handleplan.core.progress.Standing;
import dk.handleplan.core.progress.Tally;
import dk.handleplan.core.progress.Weight;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How initiatives stand, in words, figures and bars; a bar never says more than the figures beside it. */
@Named
@RequestScoped
public class StandingWords {

    private static final double WHOLE = 100;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    /** What the columns of a table are about; that something was stopped is told where it was. */
    List<Standing> columns(Tally total) {
        return Stream.of(Standing.values())
                .filter(standing ->
                        standing != Standing.STOPPED || !total.at(standing).isEmpty())
                .toList();
    }

    /** {@code 3}, {@code 450.000}, or why there is no figure. */
    String figure(Share share, Weight weight) {
        if (share.isEmpty()) {
            return "–";
        }
        if (weight == Weight.EQUAL) {
            return shown.number(share.initiatives());
        }
        return share.isGrantUnknown() ? texts.get("progress.unknown") : shown.bareAmount(share.granted());
    }

    /** The parts of a bar as long as the whole of it, in the order of the columns; none where nothing weighs anything. */
    List<Segment> bar(Tally tally, Weight weight) {
        var whole = weight.of(tally.all());
        var segments = new ArrayList<Segment>();
        var from = 0.0;
        for (var standing : Standing.values()) {
            var width = whole == 0 ? 0 : WHOLE * weight.of(tally.at(standing)) / whole;
            if (width > 0) {
                segments.add(new Segment(look(standing), from, width));
                from += width;
            }
        }
        return segments;
    }

    /** A part of a bar, in hundredths of it. */
    public record Segment(String look, double from, double width) {}

    public String look(Standing standing) {
        return "standing-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The worst that was reported of some initiatives, or that nothing was. */
    public String worst(Tally tally) {
        return tally.worst().map(texts::name).orElseGet(() -> {
            var stopped = tally.at(Standing.NOT_REPORTED).isEmpty();
            return texts.name(stopped ? Standing.STOPPED : Standing.NOT_REPORTED);
        });
    }

    public String worstKind(Tally tally) {
        return tally.worst().map(StandingWords::kind).orElse("plain");
    }

    private static String kind(Standing standing) {
        return switch (standing) {
            case ON_TRACK -> "success";
            case AT_RISK -> "warning";
            case OFF_TRACK -> "error";
            case NOT_BEGUN -> "info";
            case STOPPED, NOT_REPORTED -> "plain";
        };
    }
}
