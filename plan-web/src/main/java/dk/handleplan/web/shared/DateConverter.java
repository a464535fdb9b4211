package dk.handleplan.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as Danes type them; shown as {@code 20.03.2017}. */
@FacesConverter("date")
public class DateConverter extends SpokenConverter {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    protected Object read(String text, Class<?> type, FacesContext faces) {
        return TypedDate.parse(text).orElseThrow(() -> wrongText(faces, "shared.notADate"));
    }

    @Override
    protected String write(Object value) {
        return value instanceof LocalDate day ? SHOWN.format(day) : value.toString();
    }
}
