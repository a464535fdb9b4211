package dk.handleplan.web.preparation;

import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.preparation.LetterWording;
import java.util.List;

/** The words of one kind of letter to applicants, as they are written in the form; left empty, the usual ones are used. */
public class LetterForm {

    private final LetterKind kind;
    private String danish;
    private String english;

    LetterForm(LetterKind kind) {
        this.kind = kind;
    }

    LetterForm(LetterKind kind, List<LetterWording> worded) {
        this.kind = kind;
        worded.stream().filter(wording -> wording.kind() == kind).findFirst().ifPresent(wording -> {
            danish = wording.danish();
            english = wording.english();
        });
    }

    LetterWording toWording() {
        return new LetterWording(kind, danish, english);
    }

    public boolean isWritten() {
        return danish != null || english != null;
    }

    public LetterKind getKind() {
        return kind;
    }

    public String getDanish() {
        return danish;
    }

    public void setDanish(String danish) {
        this.danish = danish;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
