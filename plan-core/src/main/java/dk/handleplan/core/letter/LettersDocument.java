package dk.handleplan.core.letter;

import java.time.LocalDate;
import java.util.List;

/**
 * The letters of a year that were sent, as they were sent: plain data, whatever they are printed as, and kept as they are when
 * they are handed out.
 */
public record LettersDocument(int year, String plan, String municipality, List<Sent> letters) {

    /** Each letter as a document of its own. */
    public List<LettersDocument> each() {
        return letters.stream()
                .map(letter -> new LettersDocument(year, plan, municipality, List.of(letter)))
                .toList();
    }

    /**
     * A letter.
     *
     * @param unit to which it was sent
     * @param initiative of which it tells
     * @param text the words with which it was sent, in paragraphs
     */
    public record Sent(LetterKind kind, String unit, String initiative, LocalDate sentOn, String sentBy, String text) {}
}
