package dk.handleplan.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Identities in addresses and lists; nonsense in an address names nothing. */
@FacesConverter(forClass = UUID.class)
public class UuidConverter implements Converter<UUID> {

    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null || text.isBlank() ? null : read(text);
    }

    public static UUID read(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
