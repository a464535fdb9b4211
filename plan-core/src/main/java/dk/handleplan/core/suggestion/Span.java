package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;

/**
 * What an initiative can get in one budget year if it gets anything: a smaller part would not let it be carried out.
 *
 * @param least above zero where a part grant makes sense from some amount only
 * @param most what it applied for, or its ceiling
 */
public record Span(Money least, Money most) {

    public Span {
        if (least.isNegative() || least.exceeds(most)) {
            throw new IllegalArgumentException(least + " to " + most);
        }
    }
}
