package dk.handleplan.core.preparation;

import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The texts of a year: what units are told when they are invited, councils when they are heard and applicants when it is decided, in Danish and perhaps in
 * English, and the blocks that introduce the plan. They are copied from year to year; fields such as <code>{year}</code> are filled in when a text is used.
 */
@Entity
@Table(name = "cycle_texts")
public class CycleTexts extends Aggregate {

    static final Set<MergeField> IN_INVITATION = EnumSet.range(MergeField.YEAR, MergeField.UNIT);

    /** The introduction speaks to everybody, not to one unit. */
    static final Set<MergeField> IN_PREAMBLE = EnumSet.range(MergeField.YEAR, MergeField.DEADLINE);

    static final Set<MergeField> IN_HEARING_LETTER = hearingLetterFields();

    /** The letters that tell applicants of the decision. */
    static final Set<MergeField> IN_GRANT_LETTER = grantLetterFields();

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "invitation_da", length = Text.NOTE)
    private String invitation;

    @Column(name = "invitation_en", length = Text.NOTE)
    private String invitationInEnglish;

    @Column(name = "hearing_letter_da", length = Text.NOTE)
    private String hearingLetter;

    @Column(name = "hearing_letter_en", length = Text.NOTE)
    private String hearingLetterInEnglish;

    @ElementCollection
    @CollectionTable(name = "cycle_preamble", joinColumns = @JoinColumn(name = "texts_id"))
    @OrderColumn(name = "position")
    private List<TextBlock> preamble = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "cycle_grant_letter", joinColumns = @JoinColumn(name = "texts_id"))
    @OrderColumn(name = "position")
    private List<LetterWording> grantLetters = new ArrayList<>();

    protected CycleTexts() {}

    CycleTexts(UUID cycleId) {
        super(UUID.randomUUID());
        this.cycleId = cycleId;
    }

    private static Set<MergeField> hearingLetterFields() {
        var fields = EnumSet.range(MergeField.COUNCIL, MergeField.CONSULTEES);
        fields.addAll(IN_PREAMBLE);
        fields.add(MergeField.TITLE);
        return fields;
    }

    private static Set<MergeField> grantLetterFields() {
        var fields = EnumSet.range(MergeField.APPLICANT, MergeField.ITEM);
        fields.addAll(IN_PREAMBLE);
        fields.add(MergeField.TITLE);
        return fields;
    }

    /** The same texts for another year. */
    CycleTexts copyFor(UUID otherCycle) {
        var copy = new CycleTexts(otherCycle);
        copy.invitation = invitation;
        copy.invitationInEnglish = invitationInEnglish;
        copy.hearingLetter = hearingLetter;
        copy.hearingLetterInEnglish = hearingLetterInEnglish;
        copy.preamble = new ArrayList<>(preamble);
        copy.grantLetters = new ArrayList<>(grantLetters);
        return copy;
    }

    void word(String danish, String english, List<TextBlock> blocks) {
        MergeText.mustUseOnly(IN_INVITATION, "invitation", danish);
        MergeText.mustUseOnly(IN_INVITATION, "invitationInEnglish", english);
        invitation = Text.optional("invitation", danish, Text.NOTE);
        invitationInEnglish = Text.optional("invitationInEnglish", english, Text.NOTE);
        preamble = IntStream.range(0, blocks.size())
                .mapToObj(index -> blocks.get(index).checked(index + 1, IN_PREAMBLE))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    void wordHearingLetter(String danish, String english) {
        MergeText.mustUseOnly(IN_HEARING_LETTER, "hearingLetter", danish);
        MergeText.mustUseOnly(IN_HEARING_LETTER, "hearingLetterInEnglish", english);
        hearingLetter = Text.optional("hearingLetter", danish, Text.NOTE);
        hearingLetterInEnglish = Text.optional("hearingLetterInEnglish", english, Text.NOTE);
    }

    /** The letter in the reader's language, as the year words it; empty where it is not worded in that language. */
    Optional<String> hearingLetter(Locale reader) {
        return Optional.ofNullable(reader.getLanguage().equals("en") ? hearingLetterInEnglish : hearingLetter);
    }

    /** Words the letters to applicants; a kind that is left out has the usual words. */
    void wordGrantLetters(List<LetterWording> wordings) {
        grantLetters = wordings.stream()
                .map(wording -> wording.checked(IN_GRANT_LETTER))
                .filter(LetterWording::isWritten)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** In the reader's language, as the year words it; empty where it is not worded in that language. */
    Optional<String> grantLetter(LetterKind kind, Locale reader) {
        return grantLetters.stream()
                .filter(wording -> wording.kind() == kind)
                .findFirst()
                .flatMap(wording -> wording.in(reader));
    }

    public List<LetterWording> grantLetters() {
        return List.copyOf(grantLetters);
    }

    /** The invitation in the reader's language; in Danish where there is no other. */
    Optional<String> invitation(Locale reader) {
        return reader.getLanguage().equals("en") && invitationInEnglish != null
                ? Optional.of(invitationInEnglish)
                : Optional.ofNullable(invitation);
    }

    public UUID cycleId() {
        return cycleId;
    }

    public Optional<String> invitation() {
        return Optional.ofNullable(invitation);
    }

    public Optional<String> invitationInEnglish() {
        return Optional.ofNullable(invitationInEnglish);
    }

    public List<TextBlock> preamble() {
        return List.copyOf(preamble);
    }
}
