package dk.handleplan.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Money is stored as whole øre. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.oere();
    }

    @Override
    public Money convertToEntityAttribute(Long oere) {
        return oere == null ? null : new Money(oere);
    }
}
