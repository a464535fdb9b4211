package dk.handleplan.web.adjustment;

import dk.handleplan.core.adjustment.AdjustmentKind;
import dk.handleplan.core.adjustment.AdjustmentSheet.Line;
import dk.handleplan.core.adjustment.TypedChange;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.web.shared.Refusals;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The amounts typed for the rows of an adjustment; the fields are named after the row they belong to. */
public final class TypedChanges {

    private static final String AMOUNT = "amount-";

    private final Map<String, String> sent =
            FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    private final Map<UUID, Refusal> refused = new HashMap<>();

    /** A row with its input; {@code seen} is what stood there. */
    public record Field(Line line, String id, String text, String seen, String error) {}

    /** What was touched: fields that say what the person saw are left out. */
    List<TypedChange> touched(List<Line> lines) {
        return lines.stream()
                .filter(line -> isTouched(AMOUNT + line.rowId()))
                .map(line -> new TypedChange(line.rowId(), sent.get(AMOUNT + line.rowId())))
                .toList();
    }

    private boolean isTouched(String id) {
        return sent.containsKey(id)
                && !sent.get(id)
                        .strip()
                        .equals(sent.getOrDefault("seen-" + id, "").strip());
    }

    /** Shows each sentence at its field and in the summary on top. */
    void tell(List<Line> lines, List<Refusal> refusals) {
        refusals.forEach(refusal -> refused.put(refusal.rowId(), refusal));
        lines.stream().filter(line -> refused.containsKey(line.rowId())).forEach(this::tell);
    }

    private void tell(Line line) {
        var sentence = line.title() + ": " + sentence(refused.get(line.rowId()));
        FacesContext.getCurrentInstance()
                .addMessage(AMOUNT + line.rowId(), new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    List<Field> fields(AdjustmentKind kind, List<Line> lines) {
        return lines.stream().map(line -> field(kind, line)).toList();
    }

    private Field field(AdjustmentKind kind, Line line) {
        var id = AMOUNT + line.rowId();
        var stands = stands(kind, line);
        var refusal = refused.get(line.rowId());
        return new Field(
                line, id, isTouched(id) ? sent.get(id) : stands, stands, refusal == null ? null : sentence(refusal));
    }

    private static String stands(AdjustmentKind kind, Line line) {
        if (kind.isTypedAsPart()) {
            return line.isChanged() ? Money.ZERO.minus(line.by()).toString() : "";
        }
        return line.isChanged()
                ? Amount.of(line.after()).typed()
                : line.granted().typed();
    }

    private static String sentence(Refusal refusal) {
        return Refusals.sentence(refusal.because());
    }
}
