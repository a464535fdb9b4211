package dk.handleplan.core.status.sheet;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.ReadingState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line of a sheet says of a criterion; anything may be null. Groups and the centre's own judgement have no columns and
 * stay as they are.
 *
 * @param state why there is no figure; {@link ReadingState#FIGURE} exactly where there is one
 */
public record SheetAnswer(
        ReadingState state, Measured figure, LocalDate readOn, String comment, String nextStep, LocalDate followsOn) {

    private static final int SIGN_BYTES = 6;

    /**
     * @param reason why there is no figure; null for none
     * @throws RuleBroken if there is a reason as well as a figure
     */
    public static SheetAnswer of(
            Measured figure,
            ReadingState reason,
            LocalDate readOn,
            String comment,
            String nextStep,
            LocalDate followsOn) {
        if (figure != null && reason != null) {
            throw new RuleBroken("status.figureOrReason");
        }
        return new SheetAnswer(
                figure == null ? reason : ReadingState.FIGURE,
                figure,
                readOn,
                plain(comment),
                plain(nextStep),
                followsOn);
    }

    /** As it stands in a report. */
    public static SheetAnswer of(Optional<Reading> reading) {
        return reading.map(said -> new SheetAnswer(
                        said.state().orElse(null),
                        said.figure().orElse(null),
                        said.readOn().orElse(null),
                        plain(said.comment().orElse(null)),
                        plain(said.onwards().step()),
                        said.onwards().on()))
                .orElse(new SheetAnswer(null, null, null, null, null, null));
    }

    /** A sheet neither keeps the kind of a line break nor what is blank at the ends. */
    private static String plain(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replaceAll("\\R", "\n")
                        .lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    /** By this sign it is seen later whether a reading has changed since. */
    public String sign() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, SIGN_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean saysTheSameAs(SheetAnswer other) {
        return words().equals(other.words());
    }

    private String words() {
        return Stream.of(state, figure == null ? null : FigureText.write(figure), readOn, comment, nextStep, followsOn)
                .map(String::valueOf)
                .collect(Collectors.joining("\u0000"));
    }

    /** Said in a report instead of what stands there. A figure that did not change keeps its day where none is written. */
    Answer instead(Optional<Reading> standing) {
        var before = SheetAnswer.of(standing);
        var isSameFigure = new SheetAnswer(state, figure, null, null, null, null)
                .saysTheSameAs(new SheetAnswer(before.state, before.figure, null, null, null, null));
        var answer = (figure == null ? Answer.of(state) : Answer.of(figure))
                .readOn(readOn == null && isSameFigure ? before.readOn : readOn)
                .saying(comment)
                .followedBy(nextStep, followsOn);
        var split = standing.map(Reading::split).map(answer::splitInto).orElse(answer);
        return standing.flatMap(Reading::judgement)
                .map(judgement -> split.judged(judgement.achieved(), judgement.because()))
                .orElse(split);
    }

    boolean isEmpty() {
        return Stream.of(state, readOn, comment, nextStep, followsOn).allMatch(Objects::isNull);
    }
}
