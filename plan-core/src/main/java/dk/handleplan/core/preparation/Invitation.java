package dk.handleplan.core.preparation;

import dk.handleplan.core.notification.Foreword;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The invitation of the year stands first in the mail by which units are asked for initiatives. */
@ApplicationScoped
public class Invitation implements Foreword {

    static final String ASKED_FOR_INITIATIVES = "task_prepareContribution";

    private CycleTextService texts;

    protected Invitation() {}

    @Inject
    public Invitation(CycleTextService texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> of(String kind, UUID cycleId, String about, Locale reader) {
        return ASKED_FOR_INITIATIVES.equals(kind) ? texts.invitation(cycleId, about, reader) : Optional.empty();
    }
}
