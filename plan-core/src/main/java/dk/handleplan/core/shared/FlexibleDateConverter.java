package dk.handleplan.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A flexible date is stored as it was written. */
@Converter(autoApply = true)
public class FlexibleDateConverter implements AttributeConverter<FlexibleDate, String> {

    @Override
    public String convertToDatabaseColumn(FlexibleDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public FlexibleDate convertToEntityAttribute(String text) {
        return text == null ? null : new FlexibleDate(text);
    }
}
