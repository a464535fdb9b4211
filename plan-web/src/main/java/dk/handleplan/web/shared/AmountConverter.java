package dk.handleplan.web.shared;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;

/** Amounts in any Danish notation, into {@link Money} or {@link Amount}, whichever the page asks for. */
@FacesConverter("amount")
public class AmountConverter extends SpokenConverter {

    @Override
    protected Object read(String text, Class<?> type, FacesContext faces) {
        return type == Amount.class ? Amount.parse(text) : Money.parse(text);
    }

    @Override
    Object blank(Class<?> type) {
        return type == Amount.class ? Amount.blank() : null;
    }

    @Override
    protected String write(Object value) {
        return value instanceof Amount amount
                ? amount.money().map(Money::toString).orElse("")
                : value.toString();
    }
}
