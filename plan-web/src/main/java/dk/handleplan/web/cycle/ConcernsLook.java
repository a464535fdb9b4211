package dk.handleplan.web.cycle;

import dk.handleplan.core.cycle.DateConcern;
import dk.handleplan.core.cycle.MeetingConcern;
import dk.handleplan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is worth a second look in an annual wheel, in the reader's language. */
@Named("concerns")
@RequestScoped
public class ConcernsLook {

    @Inject
    Language language;

    public String sentence(DateConcern concern) {
        return concern.sentence(language.getLocale());
    }

    public String meeting(MeetingConcern concern) {
        return concern.sentence(language.getLocale());
    }
}
