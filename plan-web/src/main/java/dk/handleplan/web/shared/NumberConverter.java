package dk.handleplan.web.shared;

import dk.handleplan.core.shared.Figure;
import dk.handleplan.core.shared.Fte;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** Numbers with a Danish comma and thousands' dots, into whatever kind of number the page asks for. */
@FacesConverter("number")
public class NumberConverter extends SpokenConverter {

    @Override
    protected Object read(String text, Class<?> type, FacesContext faces) {
        if (type == Fte.class) {
            return Fte.parse(text);
        }
        try {
            return as(type, Figure.parse(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw wrongText(faces, isWhole(type) ? "shared.notAWholeNumber" : "shared.notANumber");
        }
    }

    private static Object as(Class<?> type, BigDecimal number) {
        if (type == Integer.class || type == int.class) {
            return number.intValueExact();
        }
        return type == Long.class || type == long.class
                ? (Object) number.longValueExact()
                : Figure.optional(null, number);
    }

    private static boolean isWhole(Class<?> type) {
        return type != BigDecimal.class && type != Object.class;
    }

    @Override
    protected String write(Object value) {
        if (!(value instanceof Number number)) {
            return value.toString();
        }
        var format = NumberFormat.getInstance(Language.DANISH);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }
}
