package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;

/** What a municipality calls a part or a question of its form, and the help beside it; where nothing is written, the standard stands. */
@Embeddable
public class Wording {

    @Column(name = "label", length = Text.TITLE)
    private String label;

    @Column(name = "label_en", length = Text.TITLE)
    private String labelInEnglish;

    @Column(name = "help", length = Text.NOTE)
    private String help;

    @Column(name = "help_en", length = Text.NOTE)
    private String helpInEnglish;

    protected Wording() {}

    public Wording(String label, String labelInEnglish, String help, String helpInEnglish) {
        this.label = Text.optional("label", label, Text.TITLE);
        this.labelInEnglish = Text.optional("labelInEnglish", labelInEnglish, Text.TITLE);
        this.help = Text.optional("help", help, Text.NOTE);
        this.helpInEnglish = Text.optional("helpInEnglish", helpInEnglish, Text.NOTE);
    }

    public static Wording standard() {
        return new Wording(null, null, null, null);
    }

    /** The own label; in English the Danish one where no English is written. */
    public Optional<String> label(Locale language) {
        return inLanguage(language, label, labelInEnglish);
    }

    public Optional<String> help(Locale language) {
        return inLanguage(language, help, helpInEnglish);
    }

    private static Optional<String> inLanguage(Locale language, String danish, String english) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) && english != null
                ? Optional.of(english)
                : Optional.ofNullable(danish);
    }

    public String label() {
        return label;
    }

    public String labelInEnglish() {
        return labelInEnglish;
    }

    public String help() {
        return help;
    }

    public String helpInEnglish() {
        return helpInEnglish;
    }
}
