package dk.handleplan.core.preparation;

import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How a year words one kind of letter to applicants, in Danish, in English or in both. */
@Embeddable
public class LetterWording {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20)
    private LetterKind kind;

    @Column(name = "text_da", length = Text.NOTE)
    private String danish;

    @Column(name = "text_en", length = Text.NOTE)
    private String english;

    protected LetterWording() {}

    public LetterWording(LetterKind kind, String danish, String english) {
        this.kind = kind;
        this.danish = danish;
        this.english = english;
    }

    LetterWording checked(Set<MergeField> allowed) {
        var field = "grantLetter" + kind;
        MergeText.mustUseOnly(allowed, field, danish);
        MergeText.mustUseOnly(allowed, field + "InEnglish", english);
        return new LetterWording(
                kind, Text.optional(field, danish, Text.NOTE), Text.optional(field + "InEnglish", english, Text.NOTE));
    }

    boolean isWritten() {
        return danish != null || english != null;
    }

    Optional<String> in(Locale reader) {
        return Optional.ofNullable(reader.getLanguage().equals("en") ? english : danish);
    }

    public LetterKind kind() {
        return kind;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}
