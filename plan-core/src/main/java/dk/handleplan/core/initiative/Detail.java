package dk.handleplan.core.initiative;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A detail of an answer that few initiatives need; kept as a stated {@link Fact} under its label. */
public enum Detail {
    GENDER(FormField.TARGET_GROUP, "Køn"),
    RESIDENCE(FormField.TARGET_GROUP, "Bopæl"),
    LEGAL_STATUS(FormField.TARGET_GROUP, "Opholdsgrundlag"),
    EXCLUSIONS(FormField.TARGET_GROUP, "Uden for målgruppen"),
    PRIORITY(FormField.TARGET_GROUP, "Prioritering"),
    SOURCES(FormField.CHALLENGE, "Kilder og lovgrundlag"),
    PLACE_CHOICE(FormField.DESCRIPTION, "Valg af sted"),
    ROLL_OUT(FormField.DESCRIPTION, "Planlagt udbredelse"),
    EMPLOYER(FormField.DESCRIPTION, "Arbejdsgiver"),
    STAFF_HOURS(FormField.DESCRIPTION, "Medarbejdertimer om ugen"),
    ROLLING_INTAKE(FormField.DESCRIPTION, "Løbende optag"),
    FOLLOW_UP(FormField.DESCRIPTION, "Opfølgning efter slut"),
    EVALUATION(FormField.DESCRIPTION, "Evaluering klar"),
    EVALUATION_PURPOSE(FormField.DESCRIPTION, "Evalueringens formål"),
    OBSERVER(FormField.DESCRIPTION, "Forskere og observatører"),
    SPILL_OVER(FormField.DESCRIPTION, "Forventet virkning andre steder"),
    IN_OPERATION(FormField.ANCHORING, "Overgået til drift"),
    ANCHORED_IN(FormField.ANCHORING, "Enhed, der overtager"),
    ANCHORED_IF(FormField.ANCHORING, "Betingelse"),
    ANCHORED_FROM(FormField.ANCHORING, "Virkningsår"),
    ANCHORED_ELSE(FormField.ANCHORING, "Alternativ");

    private final FormField field;
    private final String label;

    Detail(FormField field, String label) {
        this.field = field;
        this.label = label;
    }

    public static List<Detail> of(FormField field) {
        return Stream.of(values()).filter(detail -> detail.field == field).toList();
    }

    /** The detail that is told here; none where the label is the source's own. */
    public static Optional<Detail> of(Fact fact) {
        return Stream.of(values()).filter(detail -> detail.isToldBy(fact)).findFirst();
    }

    public FormField field() {
        return field;
    }

    boolean isToldBy(Fact fact) {
        return fact.field() == field && label.equals(fact.label());
    }

    Fact tell(String text) {
        return new Fact(field, label, text);
    }
}
