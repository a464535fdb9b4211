package dk.handleplan.core.hearing;

import java.time.LocalDate;
import java.util.List;

/** The letters with which councils were asked (høringsbreve), as they were sent: plain data, kept as it is when it is handed out. */
public record HearingLettersDocument(int year, String plan, String municipality, List<Sent> letters) {

    /** Each letter as a document of its own. */
    public List<HearingLettersDocument> each() {
        return letters.stream()
                .map(letter -> new HearingLettersDocument(year, plan, municipality, List.of(letter)))
                .toList();
    }

    /**
     * A letter.
     *
     * @param consultees everybody who was heard on that day
     * @param text the words with which it was sent, in paragraphs
     */
    public record Sent(String council, LocalDate dated, List<String> consultees, String text) {}
}
