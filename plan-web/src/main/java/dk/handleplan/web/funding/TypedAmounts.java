package dk.handleplan.web.funding;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationSheet.SheetLine;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.web.shared.Refusals;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The amounts typed into a table of an allocation. The fields are named after the row they belong to, so that a line added
 * meanwhile by somebody else moves nothing; beside each stands what the person saw, and at which version.
 */
public final class TypedAmounts {

    private static final String AMOUNT = "amount-";
    private static final String REASON = "reason-";

    private final Map<String, String> sent;
    private final Predicate<AllocationLine> agreed;
    private final Map<UUID, Refusal> refused = new HashMap<>();

    /**
     * For the amounts of a body, which gives its own reasons.
     *
     * @param agreed whether what stands in a cell is shown in it; else the cell is empty
     */
    public static TypedAmounts ofBody(Predicate<AllocationLine> agreed) {
        return new TypedAmounts(agreed);
    }

    private TypedAmounts(Predicate<AllocationLine> agreed) {
        this.sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        this.agreed = agreed;
    }

    /** A line with an input for each of its cells, and one for the reason. */
    public record LineFields(
            SheetLine line, List<CellField> cells, String reasonId, String reason, String reasonError) {}

    /**
     * The input for one amount; {@code counted} is what the row claims of the pool before anything is typed, and {@code seen}
     * the version that the person saw with what stood in the cell. A request holds 10.000 fields and no more.
     */
    public record CellField(AllocationLine row, String id, String text, String seen, String counted, String error) {}

    /** What was touched: cells that say what the person saw are left out. */
    public List<TypedAmount> touched(List<SheetLine> lines) {
        return lines.stream()
                .flatMap(line -> line.cells().stream().flatMap(cell -> touched(line, cell)))
                .toList();
    }

    private Stream<TypedAmount> touched(SheetLine line, AllocationLine cell) {
        var id = AMOUNT + cell.rowId();
        return isTouched(id) || isReasoned(line)
                ? Stream.of(new TypedAmount(
                        cell.rowId(), seen(id).version(), sent.getOrDefault(id, ""), sent.get(reasonId(line))))
                : Stream.empty();
    }

    private boolean isTouched(String id) {
        return sent.containsKey(id)
                && !sent.get(id).strip().equals(seen(id).text().strip());
    }

    private boolean isReasoned(SheetLine line) {
        return !sent.getOrDefault(reasonId(line), "").isBlank();
    }

    /** What stood in a cell, and at which version of its row. */
    private record Seen(long version, String text) {

        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) ?(.*)");

        static Seen read(String written) {
            var found = WRITTEN.matcher(written);
            return found.matches() ? new Seen(Long.parseLong(found.group(1)), found.group(2)) : new Seen(-1, "");
        }

        String written() {
            return version + " " + text;
        }
    }

    private Seen seen(String id) {
        return Seen.read(sent.getOrDefault("seen-" + id, ""));
    }

    /** Shows each sentence at its cell and in the summary on top. */
    public void tell(List<SheetLine> lines, List<Refusal> refusals) {
        refusals.forEach(refusal -> refused.put(refusal.rowId(), refusal));
        lines.forEach(line -> line.cells().stream()
                .filter(cell -> refused.containsKey(cell.rowId()))
                .forEach(cell -> tell(line, refused.get(cell.rowId()))));
    }

    private void tell(SheetLine line, Refusal refusal) {
        var faces = FacesContext.getCurrentInstance();
        var field = isAboutReason(refusal) ? reasonId(line) : AMOUNT + refusal.rowId();
        var sentence = line.title() + ": " + sentence(refusal);
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public List<LineFields> fields(List<SheetLine> lines) {
        return lines.stream().map(this::fields).toList();
    }

    private LineFields fields(SheetLine line) {
        var aboutReason = line.cells().stream()
                .map(cell -> refused.get(cell.rowId()))
                .filter(refusal -> refusal != null && isAboutReason(refusal))
                .findFirst();
        return new LineFields(
                line,
                line.cells().stream().map(this::field).toList(),
                reasonId(line),
                sent.getOrDefault(reasonId(line), ""),
                aboutReason.map(TypedAmounts::sentence).orElse(null));
    }

    private CellField field(AllocationLine cell) {
        var id = AMOUNT + cell.rowId();
        var standing = cell.decided().typed();
        var stored = agreed.test(cell) ? standing : "";
        var refusal = refused.get(cell.rowId());
        return new CellField(
                cell,
                id,
                isTouched(id) ? sent.get(id) : stored,
                new Seen(cell.version(), stored).written(),
                standing,
                refusal == null || isAboutReason(refusal) ? null : sentence(refusal));
    }

    private static String reasonId(SheetLine line) {
        return REASON + line.cells().get(0).rowId();
    }

    private static boolean isAboutReason(Refusal refusal) {
        return refusal.because().field().filter("reason"::equals).isPresent();
    }

    private static String sentence(Refusal refusal) {
        return Refusals.sentence(refusal.because());
    }
}
