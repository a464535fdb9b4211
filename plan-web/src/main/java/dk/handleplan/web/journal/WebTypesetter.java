package dk.handleplan.web.journal;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.DocumentKind;
import dk.handleplan.core.journal.IssuedAs;
import dk.handleplan.core.journal.Typesetter;
import dk.handleplan.web.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sets documents in Danish, as a municipality's documents are, where nobody is there who reads another language. */
@ApplicationScoped
public class WebTypesetter implements Typesetter {

    @Inject
    Language language;

    @Inject
    PlanTypesetter plans;

    @Override
    @ActivateRequestContext
    public SetFile set(DocumentKind kind, Record content, IssuedAs as, DocumentFormat format) {
        language.speakDanish();
        try {
            return switch (kind) {
                case PLAN -> plans.set((PublishedYear) content, as, format);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
