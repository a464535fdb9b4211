package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import java.util.List;
import java.util.Map;

/** One part of the application form on the screen. */
interface PartForm {

    FormPart part();

    /** Takes over what the initiative says. */
    void read();

    /** What is written, for the initiative to take over. */
    List<FormSection> sections();

    /** The lists of this part, by name. */
    default Map<String, Rows<?>> lists() {
        return Map.of();
    }
}
