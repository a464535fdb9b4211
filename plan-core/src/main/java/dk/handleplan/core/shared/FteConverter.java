package dk.handleplan.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Full-time equivalents are stored with four decimals. */
@Converter(autoApply = true)
public class FteConverter implements AttributeConverter<Fte, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Fte fte) {
        return fte == null ? null : fte.value();
    }

    @Override
    public Fte convertToEntityAttribute(BigDecimal value) {
        return value == null ? null : new Fte(value);
    }
}
